package org.throughline.clocks.rules;

import java.util.UUID;

/** One step of the ladder of one version. */
record RungRow(UUID versionId, int position, int away, Rung.RungUnit unit, Tells tells) {
  Rung rung() {
    return new Rung(position, away, unit, tells);
  }
}
