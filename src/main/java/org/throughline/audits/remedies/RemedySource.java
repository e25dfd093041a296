package org.throughline.audits.remedies;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.actions.ActionSource;
import org.throughline.actions.Offer;
import org.throughline.audits.reaudit.ReAudits;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Viewer;

/**
 * Actions from a finding: about its child, its team and its theme. Where the child is to be audited
 * again they fall due before that, or today where that day is too near.
 */
@Component
final class RemedySource implements ActionSource {
  private final Remedies remedies;
  private final ReAudits reAudits;
  private final CouncilTime time;

  RemedySource(Remedies remedies, ReAudits reAudits, CouncilTime time) {
    this.remedies = remedies;
    this.reAudits = reAudits;
    this.time = time;
  }

  @Override
  public String kind() {
    return "finding";
  }

  @Override
  public Offer offer(Viewer viewer, UUID id) {
    Remedy one = remedies.find(viewer, id);
    one.mustBeFollowedHere();
    LocalDate latest =
        reAudits.due(viewer.authority(), one.auditId()).map(this::before).orElse(null);
    return new Offer(
        one.source(),
        one.childId(),
        one.reference(),
        one.teamId(),
        one.theme(),
        one.text(),
        latest,
        reAudits.reader(viewer.authority(), one.auditId()).orElse(null));
  }

  private LocalDate before(LocalDate due) {
    LocalDate day = due.minusDays(1);
    return day.isBefore(time.today()) ? time.today() : day;
  }
}
