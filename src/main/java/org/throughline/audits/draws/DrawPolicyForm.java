package org.throughline.audits.draws;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules as they were typed; an empty cap is off. {@code seen} is the row that was changed. */
record DrawPolicyForm(
    @Nullable String lookBackMonths,
    @Nullable String mostAgeDays,
    @Nullable String workerCap,
    @Nullable String familyCap,
    @Nullable String teamMinimum,
    @Nullable String seen) {
  static DrawPolicyForm of(DrawPolicy policy, @Nullable UUID seen) {
    return new DrawPolicyForm(
        String.valueOf(policy.lookBackMonths()),
        String.valueOf(policy.mostAgeDays()),
        text(policy.workerCap()),
        text(policy.familyCap()),
        text(policy.teamMinimum()),
        seen == null ? "" : seen.toString());
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  DrawPolicy policy() {
    return new DrawPolicy(
        Typed.number(lookBackMonths, "Write the look-back as a number of months."),
        Typed.number(mostAgeDays, "Write the age of an extract as a number of days."),
        Typed.numberOrNone(workerCap, "Write the cap per worker as a number, or leave it empty."),
        Typed.numberOrNone(familyCap, "Write the cap per family as a number, or leave it empty."),
        Typed.numberOrNone(
            teamMinimum, "Write the least from a team as a number, or leave it empty."));
  }

  @Nullable UUID seenId() {
    return seen == null || seen.isEmpty() ? null : Typed.id(seen, "Open the page again.");
  }
}
