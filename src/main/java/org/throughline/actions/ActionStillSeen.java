package org.throughline.actions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.web.Viewer;

/** An action may be about a child, so it is named only to whom it is still open. */
@Component
final class ActionStillSeen implements StillSeen {
  private final Actions actions;

  ActionStillSeen(Actions actions) {
    this.actions = actions;
  }

  @Override
  public String kind() {
    return "action";
  }

  @Override
  public boolean by(Viewer viewer, UUID id) {
    return actions.mayRead(viewer, new ActionId(id));
  }
}
