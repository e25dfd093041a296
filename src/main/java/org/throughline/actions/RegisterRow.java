package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.register.children.RiskStatus;

/**
 * One action in the register; {@code moved} is how often its due day was put off, {@code sortKey}
 * by what the list it stands in is sorted.
 */
record RegisterRow(
    ActionId id,
    String number,
    String what,
    Priority priority,
    @Nullable String theme,
    ActionState state,
    AccountId ownerId,
    String owner,
    boolean ownerLeft,
    String team,
    @Nullable String reference,
    @Nullable String sourceKind,
    @Nullable String sourceLabel,
    Instant raisedAt,
    LocalDate firstDueOn,
    LocalDate dueOn,
    int moved,
    boolean returned,
    @Nullable RiskStatus riskStatus,
    Instant changedAt,
    String sortKey) {

  boolean isOwed() {
    return state == ActionState.OPEN || state == ActionState.WAITING;
  }

  boolean isLate(LocalDate today) {
    return state == ActionState.OPEN && today.isAfter(dueOn);
  }

  String address() {
    return "/actions/" + id.value();
  }
}
