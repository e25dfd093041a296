package org.throughline.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.AnnexList;
import org.throughline.register.annexa.Status;

/** A life being made up, stay after stay, from the day the child became known. */
final class LifeDraft {
  private static final int ADULT = 18;
  private static final double MOVED_TEAM = 0.12;

  private final Workforce workforce;
  private final Chance chance;
  private final LocalDate began;
  private final List<Stay> stays = new ArrayList<>();
  private LocalDate next;
  private LocalDate born;
  private boolean disabled;

  LifeDraft(Workforce workforce, Chance chance, LocalDate began) {
    this.workforce = workforce;
    this.chance = chance;
    this.began = began;
    this.next = began;
    this.born = began.minusDays(chance.between(-60, 16 * 365));
    this.disabled = chance.is(0.06);
  }

  LocalDate began() {
    return began;
  }

  Life life(int number, String reference) {
    String gender =
        chance.weighed(0.51, 0.48, 0.01) == 0 ? "male" : chance.is(0.98) ? "female" : "neither";
    return new Life(number, reference, gender, born, disabled, stays);
  }

  void isDisabled() {
    disabled = true;
  }

  void assessed(int days, String reason) {
    stay(Status.ASSESSMENT, AnnexList.ASSESSMENTS, days, Work.FIRST_RESPONSE, reason, "yes");
  }

  void inNeed(int days) {
    String need = chance.of(List.of("N1", "N1", "N1", "N3", "N4", "N5", "N5", "N6"));
    Work work = disabled ? Work.DISABLED_CHILDREN : Work.SAFEGUARDING;
    stay(
        Status.CHILD_IN_NEED,
        AnnexList.CHILDREN_IN_NEED,
        days,
        work,
        "RC7",
        disabled ? "N2" : need);
  }

  void onPlan(int days) {
    String abuse =
        chance.of(
            List.of(
                "neglect",
                "neglect",
                "emotional-abuse",
                "emotional-abuse",
                "physical-abuse",
                "sexual-abuse",
                "multiple"));
    stay(
        Status.CHILD_PROTECTION_PLAN,
        AnnexList.CHILD_PROTECTION,
        days,
        Work.SAFEGUARDING,
        null,
        abuse);
  }

  /** Until the days are over, or the eighteenth birthday, and then as a care leaver. */
  void inCare(int days) {
    LocalDate birthday = born.plusYears(ADULT);
    boolean adult = !next.plusDays(days).isBefore(birthday);
    LocalDate end = adult ? birthday : next.plusDays(days);
    boolean young = born.plusYears(6).isAfter(next) && chance.is(0.25);
    String reason = adult ? "E17" : chance.of(List.of("E4A", "E4A", "E45", "E47", "E43", "E8"));
    add(
        Status.LOOKED_AFTER,
        AnnexList.CHILDREN_IN_CARE,
        end,
        young ? Work.PERMANENCE : Work.CHILDREN_IN_CARE,
        young && !adult ? "E12" : reason,
        chance.of(List.of("C2", "C2", "C2", "C1", "V2", "V2", "E1")));
    if (adult) {
      careLeaver(chance.length(700, 1_500, 2_556));
    }
  }

  /** A care leaver of whose years in care the register has the last. */
  void leftCare(int days) {
    born = began.minusYears(ADULT);
    next = began.minusDays(chance.between(300, 3_000));
    add(
        Status.LOOKED_AFTER,
        AnnexList.CHILDREN_IN_CARE,
        began,
        Work.CHILDREN_IN_CARE,
        "E17",
        chance.is(0.7) ? "C2" : "V2");
    careLeaver(days);
  }

  void helpedEarly(int days) {
    stay(Status.EARLY_HELP, AnnexList.EARLY_HELP, days, Work.EARLY_HELP, null, null);
  }

  private void careLeaver(int days) {
    stay(
        Status.CARE_LEAVER,
        AnnexList.CARE_LEAVERS,
        days,
        Work.LEAVING_CARE,
        null,
        chance.is(0.85) ? "former-relevant-child" : "qualifying-care-leaver");
  }

  private void stay(
      Status status,
      AnnexList list,
      int days,
      Work work,
      @Nullable String reason,
      @Nullable String detail) {
    add(status, list, next.plusDays(days), work, reason, detail);
  }

  private void add(
      Status status,
      AnnexList list,
      LocalDate end,
      Work work,
      @Nullable String reason,
      @Nullable String detail) {
    Seat seat = workforce.seat(work, chance);
    long days = end.toEpochDay() - next.toEpochDay();
    boolean moves = days > 60 && chance.is(MOVED_TEAM);
    LocalDate moved = moves ? next.plusDays(chance.between(30, (int) days - 10)) : null;
    Seat after = moves ? workforce.another(seat, chance) : seat;
    stays.add(new Stay(status, list, next, end, seat, moved, after, reason, detail));
    next = end;
  }
}
