package org.throughline.audits.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * A child on the register by one audit, as one viewer stands to it. {@code covered} says that the
 * viewer manages the child's team or heads its service, {@code headed} the latter alone, {@code
 * judged} that a grade of the audit is theirs, {@code hidden} that the child is restricted and the
 * viewer is not named, or that they are to read its record again.
 */
record ChildOfConcern(
    UUID id,
    AuditId auditId,
    String number,
    String reference,
    String team,
    @Nullable String grade,
    @Nullable String gradeLabel,
    Instant enteredAt,
    @Nullable Instant signedOffAt,
    @Nullable String signedOffBy,
    @Nullable String words,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnFor,
    boolean covered,
    boolean headed,
    boolean judged,
    boolean hidden) {
  static final String KIND = "child-of-concern";
  static final Role[] EVERYTHING = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER, Role.INTERNAL_AUDITOR
  };
  static final Role[] BY_NODE = {Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE};
  static final Role[] SENIOR = {Role.HEAD_OF_QUALITY, Role.DIRECTOR};

  boolean mayBeReadBy(Viewer viewer) {
    return !hidden && (covered || viewer.is(EVERYTHING));
  }

  boolean isOn() {
    return signedOffAt == null && withdrawnAt == null;
  }

  /** How many days it was on the register up to this one. */
  long days(LocalDate today) {
    return ChronoUnit.DAYS.between(since(), isOn() ? today : until(today));
  }

  private LocalDate until(LocalDate today) {
    Instant end = signedOffAt == null ? withdrawnAt : signedOffAt;
    return end == null ? today : CouncilTime.dateOf(end);
  }

  LocalDate since() {
    return CouncilTime.dateOf(enteredAt);
  }

  /** Senior people, of whom whoever gave a grade of it does not also say that all is well. */
  boolean isSignedOffBy(Viewer viewer) {
    return isOn() && !judged && isSenior(viewer);
  }

  boolean isSenior(Viewer viewer) {
    return headed || viewer.is(SENIOR);
  }

  void mustBeSignedOffBy(Viewer viewer) {
    if (!isSenior(viewer)) {
      throw Refused.notAllowed(
          "A head of service of the team, the head of quality or the director signs it off.");
    }
    if (judged) {
      throw Refused.notAllowed(
          "A grade of %s is yours, so somebody else signs it off.".formatted(number));
    }
    if (signedOffAt != null) {
      throw Refused.conflict("It was signed off meanwhile. Nothing was changed.");
    }
    if (withdrawnAt != null) {
      throw Refused.conflict(
          "The grade was ruled otherwise meanwhile: the child is not on the register by this audit.");
    }
  }

  /** Names what is open, so that it can be seen to. */
  static void mustBeClosed(List<ChildOfConcernIssueRow> issues) {
    List<ChildOfConcernIssueRow> open =
        issues.stream().filter(ChildOfConcernIssueRow::open).toList();
    if (!open.isEmpty()) {
      throw Refused.conflict(
              "It is signed off when all its issues are closed. Still open: %s."
                  .formatted(named(open)))
          .about("words");
    }
  }

  static String named(List<ChildOfConcernIssueRow> issues) {
    return issues.stream().map(ChildOfConcernIssueRow::name).collect(Collectors.joining(", "));
  }

  String purposeFor(Viewer viewer) {
    return viewer.is(EVERYTHING) ? "oversight of quality" : "line of the team";
  }

  /** What is done to it stands in the history of its audit. */
  Subject audit() {
    return Subject.of("audit", auditId, number);
  }

  Subject subject() {
    return new Subject(KIND, id, "Child of concern, " + number);
  }

  String address() {
    return "/children-of-concern/" + id;
  }
}
