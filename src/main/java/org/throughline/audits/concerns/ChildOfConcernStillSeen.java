package org.throughline.audits.concerns;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.web.Viewer;

/** A child of concern is named to whom the entry is still open. */
@Component
final class ChildOfConcernStillSeen implements StillSeen {
  private final ChildrenOfConcern children;

  ChildOfConcernStillSeen(ChildrenOfConcern children) {
    this.children = children;
  }

  @Override
  public String kind() {
    return ChildOfConcern.KIND;
  }

  @Override
  public boolean by(Viewer viewer, UUID id) {
    return children.mayBeSeen(viewer, id);
  }
}
