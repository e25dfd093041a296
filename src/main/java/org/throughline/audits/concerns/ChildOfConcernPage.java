package org.throughline.audits.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Counted;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** One child of concern: what is open, what is closed, and its sign-off. */
record ChildOfConcernPage(
    ChildOfConcern one,
    List<ChildOfConcernIssueRow> issues,
    boolean maySignOff,
    boolean senior,
    LocalDate today,
    String typed,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  ChildOfConcernPage {
    issues = List.copyOf(issues);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Child of concern, " + one.number();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Audits", "/audits"), new Crumb("Children of concern", "/children-of-concern"));
  }

  String lead() {
    if (one.signedOffAt() != null) {
      return "Signed off after %s.".formatted(days());
    }
    if (one.withdrawnAt() != null) {
      return "Off the register: the grade was ruled otherwise.";
    }
    return open().isEmpty()
        ? "On the register for %s. All its issues are closed.".formatted(days())
        : "On the register for %s. Open: %s.".formatted(days(), ChildOfConcern.named(open()));
  }

  String days() {
    return Counted.things((int) one.days(today), "day").toLowerCase(Locale.UK);
  }

  List<ChildOfConcernIssueRow> open() {
    return issues.stream().filter(ChildOfConcernIssueRow::open).toList();
  }

  List<ChildOfConcernIssueRow> closed() {
    return issues.stream().filter(issue -> !issue.open()).toList();
  }

  /** On the thread: what is late, what is next, what is done. */
  String way(ChildOfConcernIssueRow issue) {
    return issue.isLate(today) ? "late" : issue.open() ? "next" : "done";
  }

  String meta(ChildOfConcernIssueRow issue) {
    if (issue.ended() != null) {
      return issue.ended().label();
    }
    LocalDate due = issue.dueOn();
    return switch (issue.kind()) {
      case FINDING -> "It has neither an action nor a reason why none is needed";
      default -> due == null ? "" : (issue.isLate(today) ? "Was due " : "Due ") + DAY.format(due);
    };
  }

  boolean mayBeSignedOffNow() {
    return maySignOff && open().isEmpty();
  }

  /** Why this viewer has no form to sign it off, where it is on the register. */
  String whyNot() {
    String who = "A head of service of the team, the head of quality or the director signs it off";
    if (!senior) {
      return who + " when all its issues are closed.";
    }
    if (!maySignOff) {
      return "A grade of this audit is yours, so somebody else signs it off.";
    }
    return "It can be signed off when all its issues are closed.";
  }

  /**
   * Words of a form that is not there any more, because it was too early or somebody was quicker.
   */
  boolean hasWordsLeftOver() {
    return !mayBeSignedOffNow() && !typed.isBlank();
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String when(@Nullable Instant at) {
    return at == null ? "" : WHEN.format(at);
  }
}
