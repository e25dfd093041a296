package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of a programme: planned against done. Replacements count once, as the one they stand
 * for.
 */
public record MonthRow(
    LocalDate month,
    int target,
    @Nullable CycleId cycleId,
    @Nullable Instant openedAt,
    @Nullable DrawId drawId,
    int drawn,
    int allocated,
    int submitted) {
  YearMonth yearMonth() {
    return YearMonth.from(month);
  }

  boolean isOpen() {
    return cycleId != null;
  }
}
