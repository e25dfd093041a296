package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.register.children.Standing;

/**
 * One draw as it was made, the frame itself left out. The times stand in order: {@code openedAt}
 * (the seed's SHA-256 was published), {@code frozenAt} (the frame's), {@code revealedAt} (the seed
 * was shown and the children taken). For a rehearsal the seed was never secret.
 */
public record DrawRow(
    DrawId id,
    CycleId cycleId,
    LocalDate month,
    String programme,
    boolean rehearsal,
    int size,
    String statuses,
    @Nullable String services,
    @Nullable LocalDate extractAsAt,
    int openCount,
    int auditedCount,
    int excludedCount,
    int frameSize,
    String frameSha256,
    Instant openedAt,
    String cycleSeedSha256,
    Instant frozenAt,
    String seed,
    String seedSha256,
    Instant revealedAt,
    @Nullable String drawnBy,
    int lookBackMonths,
    int mostAgeDays,
    @Nullable Integer workerCap,
    @Nullable Integer familyCap,
    @Nullable Integer teamMinimum,
    String shortfalls,
    int taken) {
  public YearMonth yearMonth() {
    return YearMonth.from(month);
  }

  public DrawPolicy policy() {
    return new DrawPolicy(lookBackMonths, mostAgeDays, workerCap, familyCap, teamMinimum);
  }

  /** “November 2026 draw”, or rehearsal. */
  String name() {
    return Said.month(yearMonth()) + (rehearsal ? " rehearsal" : " draw");
  }

  List<String> statusLabels() {
    return Arrays.stream(statuses.split(",")).map(Standing::label).toList();
  }

  List<String> shortfallSentences() {
    return shortfalls.isEmpty() ? List.of() : List.of(shortfalls.split("\n"));
  }
}
