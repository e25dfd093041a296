package org.throughline.register.children;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.web.Viewer;

/** A child who was restricted since, or whose case moved out of sight, is named no more. */
@Component
final class ChildStillSeen implements StillSeen {
  private final Children children;

  ChildStillSeen(Children children) {
    this.children = children;
  }

  @Override
  public String kind() {
    return "child";
  }

  @Override
  public boolean by(Viewer viewer, UUID id) {
    return children.find(viewer, new ChildId(id)).isPresent();
  }
}
