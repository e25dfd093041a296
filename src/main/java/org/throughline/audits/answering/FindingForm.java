package org.throughline.audits.answering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.kernel.Kebab;
import org.throughline.web.govuk.FieldError;

/** A finding as it was typed. */
record FindingForm(String kind, String theme, String text) {
  static final FindingForm EMPTY = new FindingForm("", "", "");
  private static final int LONGEST = 4000;

  FindingForm {
    text = Answer.clean(text).strip();
  }

  static FindingForm of(FindingRow row) {
    return new FindingForm(Kebab.of(row.kind()), row.theme(), row.text());
  }

  FindingKind finding() {
    return Kebab.read(FindingKind.class, kind);
  }

  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    if (Arrays.stream(FindingKind.values()).map(Kebab::of).noneMatch(kind::equals)) {
      errors.add(new FieldError("kind", "Say whether it is a strength or to be developed."));
    }
    if (theme.isEmpty()) {
      errors.add(new FieldError("theme", "Choose the theme it belongs to."));
    }
    if (text.isEmpty() || text.length() > LONGEST) {
      errors.add(new FieldError("text", "Say in 1 to 4,000 characters what you found."));
    }
    return errors;
  }
}
