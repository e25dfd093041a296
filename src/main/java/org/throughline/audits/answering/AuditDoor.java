package org.throughline.audits.answering;

import org.springframework.stereotype.Component;
import org.throughline.kernel.NotFound;
import org.throughline.web.Viewer;

/** How the rest of this room comes to an audit: by the sight of it that the viewer has. */
@Component
public final class AuditDoor {
  private final Answering answering;

  AuditDoor(Answering answering) {
    this.answering = answering;
  }

  /**
   * Lets nobody know of an audit that is not theirs to see; nothing is logged.
   *
   * @throws NotFound where they may not read it
   */
  public void mustBeSeen(Viewer viewer, AuditId audit) {
    var _ = answering.find(viewer, audit);
  }

  public boolean mayBeSeen(Viewer viewer, AuditId audit) {
    return answering.mayRead(viewer, audit);
  }

  /** The same, for who shows it now: the sight is logged with the purpose the viewer has. */
  public void see(Viewer viewer, AuditId audit) {
    var _ = answering.see(viewer, audit);
  }
}
