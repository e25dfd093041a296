package org.throughline.audits.draws;

import org.throughline.register.children.Standing;

/** One status in a draw: how many the frame held, how many were to be taken, how many were. */
public record StratumRow(String stratum, int frameCount, int take, int taken) {
  public String label() {
    return Standing.label(stratum);
  }
}
