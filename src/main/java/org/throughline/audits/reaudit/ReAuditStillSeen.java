package org.throughline.audits.reaudit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.StillSeen;
import org.throughline.web.Viewer;

/**
 * A re-audit is known by the first audit’s id: it is named to whom either side of it is open, so
 * that whoever is to read again is told of its time limit and not of the first.
 */
@Component
final class ReAuditStillSeen implements StillSeen {
  private final ReAuditStore store;
  private final AuditDoor audits;

  ReAuditStillSeen(ReAuditStore store, AuditDoor audits) {
    this.store = store;
    this.audits = audits;
  }

  @Override
  public String kind() {
    return ReAudits.KIND;
  }

  @Override
  public boolean by(Viewer viewer, UUID id) {
    AuditId first = new AuditId(id);
    return audits.mayBeSeen(viewer, first)
        || store
            .latestOf(viewer.authority(), first)
            .filter(one -> audits.mayBeSeen(viewer, one.id()))
            .isPresent();
  }
}
