package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.web.govuk.FieldError;

/** What was typed to give an audit to another auditor; what was not sent is empty. */
record MoveForm(String auditor, String moving) {
  static final MoveForm EMPTY = new MoveForm(null, null);

  MoveForm(@Nullable String auditor, @Nullable String moving) {
    this.auditor = auditor == null ? "" : auditor;
    this.moving = moving == null ? "" : moving;
  }

  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    Typed.check(errors, "auditor", this::to);
    Typed.check(errors, "moving", () -> Allocations.reason(moving));
    return errors;
  }

  AccountId to() {
    return new AccountId(Typed.id(auditor, "Choose another auditor."));
  }
}
