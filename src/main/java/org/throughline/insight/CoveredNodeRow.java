package org.throughline.insight;

import java.util.UUID;

/** A service, locality or team that the viewer's roles cover. */
record CoveredNodeRow(UUID id, String kind, String name) {
  boolean isTeam() {
    return kind.equals("team");
  }
}
