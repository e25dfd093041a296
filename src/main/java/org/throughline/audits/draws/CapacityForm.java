package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.web.govuk.FieldError;

/** What one auditor can take, as it was typed over what it {@code was}. */
record CapacityForm(String capacity, String was) {
  static final CapacityForm NONE = new CapacityForm(null, null);

  CapacityForm(@Nullable String capacity, @Nullable String was) {
    this.capacity = capacity == null ? "" : capacity.strip();
    this.was = was == null ? "" : was;
  }

  /** The same over whatever stands now: what it was changed to meanwhile is shown beside it. */
  CapacityForm anew() {
    return new CapacityForm(capacity, null);
  }

  /** Each auditor has a form of their own on the page, and so its field an id of its own. */
  static String field(AccountId auditor) {
    return "capacity-" + auditor.value();
  }

  List<FieldError> errors(AccountId auditor) {
    List<FieldError> errors = new ArrayList<>();
    Typed.check(errors, field(auditor), this::number);
    return errors;
  }

  int number() {
    return Auditors.checked(Typed.number(capacity, "Write how many audits a month as a number."));
  }

  int before() {
    return Typed.number(was, "Open the page again.");
  }
}
