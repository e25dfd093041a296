package org.throughline.people;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.govuk.FieldError;

/** The one page of an installation that has no council yet. */
@Controller
final class FirstAdministratorController {
  private final FirstAdministrator first;

  FirstAdministratorController(FirstAdministrator first) {
    this.first = first;
  }

  @GetMapping("/first-administrator")
  FirstAdministratorPage form(@RequestParam(defaultValue = "") String code) {
    mustBeWanted();
    FirstAdministratorForm empty = new FirstAdministratorForm(code, "", "", "", "", "");
    return new FirstAdministratorPage(empty, List.of());
  }

  @PostMapping("/first-administrator")
  Reply create(@ModelAttribute FirstAdministratorForm form) {
    mustBeWanted();
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return new FirstAdministratorPage(form, errors);
    }
    try {
      var _ =
          first.create(
              form.code(),
              form.authorityCode(),
              form.council(),
              form.name(),
              form.email(),
              form.password());
      return Redirect.to("/sign-in").saying("Your council is founded. Sign in to set it up.");
    } catch (Refused refused) {
      return new FirstAdministratorPage(form, List.of(new FieldError("email", refused.sentence())));
    }
  }

  private void mustBeWanted() {
    if (!first.isWanted()) {
      throw new NotFound("first administrator");
    }
  }
}
