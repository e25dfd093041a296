package org.throughline.kernel;

import java.util.List;

/**
 * One stratum of a draw: how many were to be taken, every child of it in the order of the hash, and
 * the ones taken, in that order too.
 */
public record DrawStratum(String name, int size, List<FrameLine> order, List<FrameLine> taken) {
  public DrawStratum {
    order = List.copyOf(order);
    taken = List.copyOf(taken);
  }

  /** How many fewer than the size were taken, because caps passed over all who were left. */
  public int shortBy() {
    return size - taken.size();
  }
}
