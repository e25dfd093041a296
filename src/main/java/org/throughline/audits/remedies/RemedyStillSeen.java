package org.throughline.audits.remedies;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.web.Viewer;

/** A finding is named to whom its audit is open. */
@Component
final class RemedyStillSeen implements StillSeen {
  private final Remedies remedies;

  RemedyStillSeen(Remedies remedies) {
    this.remedies = remedies;
  }

  @Override
  public String kind() {
    return "finding";
  }

  @Override
  public boolean by(Viewer viewer, UUID id) {
    return remedies.mayBeSeen(viewer, id);
  }
}
