package org.throughline.audits.draws;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;

/**
 * A drawn child without an audit: the team's node and all above it, the workers of the case now and
 * in the register's time, and who is cleared (null where the child is not restricted).
 */
record Waiting(
    int position,
    Set<UUID> path,
    @Nullable String worker,
    Set<String> earlierWorkers,
    @Nullable Set<AccountId> cleared) {
  Waiting {
    path = Set.copyOf(path);
    earlierWorkers = Set.copyOf(earlierWorkers);
    cleared = cleared == null ? null : Set.copyOf(cleared);
  }
}
