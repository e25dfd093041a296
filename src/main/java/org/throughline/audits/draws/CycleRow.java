package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A month that was opened: its seed's SHA-256 stands here from that moment, its draw once made. */
public record CycleRow(
    CycleId id,
    ProgrammeId programmeId,
    String programme,
    UUID toolId,
    LocalDate month,
    int target,
    Instant openedAt,
    @Nullable String openedBy,
    String seedSha256,
    @Nullable DrawId drawId,
    @Nullable Instant drawnAt) {
  public YearMonth yearMonth() {
    return YearMonth.from(month);
  }

  String name() {
    return Said.month(yearMonth());
  }
}
