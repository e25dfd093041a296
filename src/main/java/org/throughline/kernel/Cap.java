package org.throughline.kernel;

import java.util.Map;

/**
 * No more than {@code most} children of one worker, or of one family, in a draw. {@code of} is the
 * word for it ("worker", "family"); {@code who} gives each reference's worker or family, which the
 * frame's CSV does not hold. A child whose worker or family is not known is never passed over.
 *
 * <p>Is {@link Refused} with a {@code most} under 1.
 */
public record Cap(String of, int most, Map<String, String> who) {
  public Cap {
    if (most < 1) {
      throw Refused.unusable("A cap per %s is at least 1.".formatted(of));
    }
    who = Map.copyOf(who);
  }

  String sentence() {
    return most == 1
        ? "another child of the same %s is in the draw already".formatted(of)
        : "%d children of the same %s are in the draw already".formatted(most, of);
  }
}
