package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.register.children.RiskStatus;

/**
 * One action on the page that is asked for most: what runs, the soonest due first, for who sees
 * everything, in the usual columns. What only other columns say is not read.
 */
record UsualRegisterRow(
    ActionId id,
    String number,
    String what,
    Priority priority,
    AccountId ownerId,
    String owner,
    boolean ownerLeft,
    @Nullable String reference,
    LocalDate firstDueOn,
    LocalDate dueOn,
    boolean returned,
    @Nullable RiskStatus riskStatus) {
  RegisterRow row() {
    return new RegisterRow(
        id,
        number,
        what,
        priority,
        null,
        ActionState.OPEN,
        ownerId,
        owner,
        ownerLeft,
        "",
        reference,
        null,
        null,
        Instant.EPOCH,
        firstDueOn,
        dueOn,
        0,
        returned,
        riskStatus,
        Instant.EPOCH,
        dueOn.toString());
  }
}
