package org.throughline.kernel;

import java.util.List;

/**
 * What a council's policy adds to a draw: at least so many from each team (0: no minimum), and
 * caps, tried in the order in which they stand. All are off unless set; a draw with none of them is
 * the one that anybody can recompute from the frame and the seed alone.
 *
 * <p>With a minimum or a cap the children of a stratum no longer all have the same chance, and
 * whoever uses the draw must say so.
 */
public record Caps(int teamMinimum, List<Cap> caps) {
  public Caps {
    if (teamMinimum < 0) {
      throw Refused.unusable("The fewest from a team cannot be under 0.");
    }
    caps = List.copyOf(caps);
  }

  public static Caps none() {
    return new Caps(0, List.of());
  }
}
