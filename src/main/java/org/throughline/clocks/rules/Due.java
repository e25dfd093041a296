package org.throughline.clocks.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.WorkingDays.DayOff;

/**
 * The last day on which a thing is in time, the very moment where the limit is of hours, and the
 * days that were not counted on the way.
 */
public record Due(LocalDate on, @Nullable Instant at, List<DayOff> leftOut) {
  public Due {
    leftOut = List.copyOf(leftOut);
  }
}
