package org.throughline.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next in order, and who was passed over on the way and had not been named before; no child
 * where the stratum has run out.
 */
public record Replacement(@Nullable FrameLine child, List<PassedOver> passedOver) {
  public Replacement {
    passedOver = List.copyOf(passedOver);
  }
}
