package org.throughline.audits.reaudit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.AuditLine;
import org.throughline.audits.answering.AuditLines;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Viewer;

/** The re-audit on the page of the first audit, and the first audit on the page of the second. */
@Component
@Order(3)
final class ReAuditStep implements AuditLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final ReAuditStore store;
  private final ReAudits reAudits;
  private final AuditDoor audits;
  private final CouncilTime time;

  ReAuditStep(ReAuditStore store, ReAudits reAudits, AuditDoor audits, CouncilTime time) {
    this.store = store;
    this.reAudits = reAudits;
    this.audits = audits;
    this.time = time;
  }

  @Override
  public List<AuditLine> of(Viewer viewer, AuditId audit) {
    AuthorityId authority = viewer.authority();
    List<AuditLine> lines = new ArrayList<>();
    store.itself(authority, audit).ifPresent(one -> lines.add(back(viewer, one)));
    onward(authority, audit).ifPresent(lines::add);
    return lines;
  }

  /** Until it is handed in its auditor is not led to the first audit. */
  private AuditLine back(Viewer viewer, ReAudit one) {
    boolean seen = audits.mayBeSeen(viewer, one.of());
    if (one.submittedAt() == null) {
      String meta =
          seen
              ? "Its auditor does not see the first until this is handed in."
              : "You do not see the earlier audit until yours is handed in."
                  + (one.dueOn() == null ? "" : " Due by " + DAY.format(one.dueOn()) + ".");
      String href = seen ? "/audits/" + one.of().value() : null;
      // Nor is it named: a number is enough to ask a colleague what it said.
      String what = seen ? "what " + one.ofNumber() + " found" : "an earlier audit";
      return new AuditLine(AuditLine.Way.NEXT, "Looks again at " + what, href, meta);
    }
    return new AuditLine(
        AuditLine.Way.DONE,
        "Before and after",
        seen ? one.address() + "/before-and-after" : null,
        "Looked again at what " + one.ofNumber() + " found");
  }

  private Optional<AuditLine> onward(AuthorityId authority, AuditId audit) {
    String href = "/audits/" + audit.value() + "/re-audit";
    Optional<AuditLine> planned = store.latestOf(authority, audit).map(one -> line(one, href));
    return planned.isPresent()
        ? planned
        : reAudits
            .due(authority, audit)
            .map(due ->
                new AuditLine(
                    AuditLine.Way.NEXT,
                    "Re-audit",
                    href,
                    "Due by %s. It is planned when the grade is final."
                        .formatted(DAY.format(due))));
  }

  private AuditLine line(ReAudit one, String href) {
    if (one.withdrawnFor() != null) {
      return new AuditLine(AuditLine.Way.DONE, "No re-audit", href, one.withdrawnFor());
    }
    LocalDate due = one.dueOn();
    boolean late = one.isLate(time.today());
    if (one.submittedAt() != null) {
      return new AuditLine(
          AuditLine.Way.DONE,
          "Audited again" + (late ? ", late" : ""),
          one.address() + "/before-and-after",
          one.number() + ": before and after, side by side");
    }
    String when = due == null ? "" : (late ? "Was due by " : "Due by ") + DAY.format(due) + ". ";
    String who = one.isNobodys() ? "Nobody has it yet." : one.auditor() + " has it.";
    return new AuditLine(
        late ? AuditLine.Way.LATE : AuditLine.Way.NEXT,
        "Re-audit " + one.number(),
        href,
        when + who);
  }
}
