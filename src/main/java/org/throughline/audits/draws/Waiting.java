package org.throughline.audits.draws;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;

/**
 * A child without an auditor: the team's node and all above it, the workers of the case now and in
 * the register's time, who is cleared (null where the child is not restricted), and whom an earlier
 * audit keeps from reading the record again, with why.
 */
record Waiting(
    int position,
    Set<UUID> path,
    @Nullable String worker,
    Set<String> earlierWorkers,
    @Nullable Set<AccountId> cleared,
    Map<AccountId, String> barred) {
  Waiting {
    path = Set.copyOf(path);
    earlierWorkers = Set.copyOf(earlierWorkers);
    barred = Map.copyOf(barred);
    cleared = cleared == null ? null : Set.copyOf(cleared);
  }
}
