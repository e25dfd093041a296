package org.throughline.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.govuk.FieldError;

/** What is typed to found a council and its first administrator. */
record FirstAdministratorForm(
    String code, String council, String authorityCode, String name, String email, String password) {
  FirstAdministratorForm(
      @Nullable String code,
      @Nullable String council,
      @Nullable String authorityCode,
      @Nullable String name,
      @Nullable String email,
      @Nullable String password) {
    this.code = typed(code);
    this.council = typed(council);
    this.authorityCode = typed(authorityCode);
    this.name = typed(name);
    this.email = typed(email);
    this.password = password == null ? "" : password;
  }

  private static String typed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    if (council.isEmpty() || council.length() > 120) {
      errors.add(new FieldError("council", "Write the council’s name."));
    }
    if (!authorityCode.matches("[a-z][a-z0-9-]{1,40}")) {
      errors.add(
          new FieldError("authorityCode", "A short code in small letters, like aldermarsh."));
    }
    if (name.isEmpty() || name.length() > 120) {
      errors.add(new FieldError("name", "Write your own name."));
    }
    if (!email.contains("@")) {
      errors.add(new FieldError("email", "Write your e-mail address."));
    }
    if (password.length() < 12) {
      errors.add(new FieldError("password", "A password has at least 12 characters."));
    }
    return errors;
  }
}
