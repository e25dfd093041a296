package org.throughline.audits.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;

/** A child of concern in the list, with how much of each kind is still open. */
record ChildOfConcernRow(
    UUID id,
    UUID auditId,
    String number,
    String reference,
    String team,
    @Nullable String grade,
    @Nullable String gradeLabel,
    Instant enteredAt,
    @Nullable Instant endedAt,
    @Nullable String signedOffBy,
    RegisterState state,
    int safetyConcerns,
    int conversations,
    int reAudits,
    int findings,
    int actions,
    String sortKey) {

  boolean isOn() {
    return state == RegisterState.ON;
  }

  /** How many days it is on the register, or was. */
  long days(LocalDate today) {
    LocalDate until = endedAt == null ? today : CouncilTime.dateOf(endedAt);
    return ChronoUnit.DAYS.between(CouncilTime.dateOf(enteredAt), until);
  }

  /** What is open, in words: “2 actions, the re-audit”. */
  String open() {
    List<String> open = new ArrayList<>();
    if (safetyConcerns > 0) {
      open.add("the safety concern");
    }
    if (actions > 0) {
      open.add(actions + (actions == 1 ? " action" : " actions"));
    }
    if (findings > 0) {
      open.add(findings + (findings == 1 ? " finding" : " findings") + " to decide on");
    }
    if (conversations > 0) {
      open.add("the conversation");
    }
    if (reAudits > 0) {
      open.add("the re-audit");
    }
    return open.isEmpty() && isOn()
        ? "Nothing: it waits to be signed off"
        : String.join(", ", open);
  }

  String address() {
    return "/children-of-concern/" + id;
  }
}
