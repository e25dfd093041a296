package org.throughline.audits.answering;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.web.Viewer;

/** An audit leads to its child, so it is named only to whom it is still open. */
@Component
final class AuditStillSeen implements StillSeen {
  private final Answering answering;

  AuditStillSeen(Answering answering) {
    this.answering = answering;
  }

  @Override
  public String kind() {
    return "audit";
  }

  @Override
  public boolean by(Viewer viewer, UUID id) {
    return answering.mayRead(viewer, new AuditId(id));
  }
}
