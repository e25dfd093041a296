package org.throughline.audits.draws;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The policy as it was last set, and by whom. */
public record DrawPolicyRow(
    UUID id,
    int lookBackMonths,
    int mostAgeDays,
    @Nullable Integer workerCap,
    @Nullable Integer familyCap,
    @Nullable Integer teamMinimum,
    @Nullable String setBy,
    Instant setAt) {
  DrawPolicy policy() {
    return new DrawPolicy(lookBackMonths, mostAgeDays, workerCap, familyCap, teamMinimum);
  }
}
