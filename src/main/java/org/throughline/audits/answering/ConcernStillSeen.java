package org.throughline.audits.answering;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.web.Viewer;

/** A safety concern is about a child, so it is named only to whom it is still open. */
@Component
final class ConcernStillSeen implements StillSeen {
  private final SafetyConcerns concerns;

  ConcernStillSeen(SafetyConcerns concerns) {
    this.concerns = concerns;
  }

  @Override
  public String kind() {
    return "safety-concern";
  }

  @Override
  public boolean by(Viewer viewer, UUID id) {
    return concerns.mayRead(viewer, id);
  }
}
