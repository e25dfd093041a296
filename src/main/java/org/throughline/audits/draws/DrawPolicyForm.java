package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.govuk.FieldError;

/** The rules as they were typed; an empty cap is off. {@code seen} is the row that was changed. */
record DrawPolicyForm(
    @Nullable String lookBackMonths,
    @Nullable String mostAgeDays,
    @Nullable String workerCap,
    @Nullable String familyCap,
    @Nullable String teamMinimum,
    @Nullable String seen) {
  static DrawPolicyForm of(DrawPolicy policy) {
    return new DrawPolicyForm(
        String.valueOf(policy.lookBackMonths()),
        String.valueOf(policy.mostAgeDays()),
        text(policy.workerCap()),
        text(policy.familyCap()),
        text(policy.teamMinimum()),
        null);
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  /** The same words over whatever holds now: what was changed meanwhile is shown beside them. */
  DrawPolicyForm anew() {
    return new DrawPolicyForm(lookBackMonths, mostAgeDays, workerCap, familyCap, teamMinimum, null);
  }

  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    Typed.check(errors, "lookBackMonths", () -> DrawPolicy.Limit.LOOK_BACK_MONTHS.hold(lookBack()));
    Typed.check(errors, "mostAgeDays", () -> DrawPolicy.Limit.MOST_AGE_DAYS.hold(mostAge()));
    Typed.check(errors, "workerCap", () -> DrawPolicy.Limit.WORKER_CAP.hold(perWorker()));
    Typed.check(errors, "familyCap", () -> DrawPolicy.Limit.FAMILY_CAP.hold(perFamily()));
    Typed.check(errors, "teamMinimum", () -> DrawPolicy.Limit.TEAM_MINIMUM.hold(fromTeam()));
    return errors;
  }

  DrawPolicy policy() {
    return new DrawPolicy(lookBack(), mostAge(), perWorker(), perFamily(), fromTeam());
  }

  private int lookBack() {
    return Typed.number(lookBackMonths, "Write the look-back as a number of months.");
  }

  private int mostAge() {
    return Typed.number(mostAgeDays, "Write the age of an extract as a number of days.");
  }

  private @Nullable Integer perWorker() {
    return Typed.numberOrNone(
        workerCap, "Write the cap per worker as a number, or leave it empty.");
  }

  private @Nullable Integer perFamily() {
    return Typed.numberOrNone(
        familyCap, "Write the cap per family as a number, or leave it empty.");
  }

  private @Nullable Integer fromTeam() {
    return Typed.numberOrNone(
        teamMinimum, "Write the least from a team as a number, or leave it empty.");
  }

  @Nullable UUID seenId() {
    return seen == null || seen.isEmpty() ? null : Typed.id(seen, "Open the page again.");
  }
}
