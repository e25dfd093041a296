package org.throughline.audits.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.StillSeen;
import org.throughline.kernel.NotFound;
import org.throughline.web.Viewer;

/** Lets nobody know of an audit that is not theirs to see. */
@Component
final class AuditDoor {
  private final StillSeen audits;

  AuditDoor(List<StillSeen> rooms) {
    this.audits =
        rooms.stream().filter(room -> room.kind().equals("audit")).findFirst().orElseThrow();
  }

  void mustBeSeen(Viewer viewer, AuditId audit) {
    if (!audits.by(viewer, audit.value())) {
      throw new NotFound("audit");
    }
  }
}
