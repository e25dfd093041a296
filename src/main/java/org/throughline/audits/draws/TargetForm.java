package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;
import org.throughline.web.govuk.FieldError;

/** The target of one month as it was typed over what it {@code was}. */
record TargetForm(String month, String target, String was) {
  static final TargetForm NONE = new TargetForm(null, null, null);

  TargetForm(@Nullable String month, @Nullable String target, @Nullable String was) {
    this.month = month == null ? "" : month.strip();
    this.target = target == null ? "" : target.strip();
    this.was = was == null ? "" : was;
  }

  /** The same over whatever stands now: what it was changed to meanwhile is shown beside it. */
  TargetForm anew() {
    return new TargetForm(month, target, null);
  }

  /** Each month has a form of its own on the page, and so its field an id of its own. */
  static String field(String month) {
    return "target-" + month;
  }

  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    Typed.check(errors, field(month), this::number);
    return errors;
  }

  YearMonth of() {
    return Said.readMonth(month)
        .orElseThrow(() -> Refused.unusable("A month is written like 2027-04."));
  }

  int number() {
    return Programmes.checked(Typed.number(target, "Write the target as a number."));
  }

  int before() {
    return Typed.number(was, "Open the page again.");
  }
}
