package org.throughline.audits.draws;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Seed;
import org.throughline.register.annexa.Status;

/**
 * What is asked of a draw. No statuses means all of them, no services the whole authority. With a
 * seed it is a rehearsal: looked at, never allocated.
 */
public record DrawAsked(
    CycleId cycle,
    int size,
    List<Status> statuses,
    List<UUID> services,
    List<Exclusion> exclusions,
    @Nullable Seed seed) {
  public static final int MOST = 10_000;

  public DrawAsked {
    checkSize(size);
    statuses = List.copyOf(statuses.isEmpty() ? List.of(Status.values()) : statuses);
    services = List.copyOf(services);
    exclusions = List.copyOf(exclusions);
  }

  static void checkSize(int size) {
    if (size < 1 || size > MOST) {
      throw Refused.unusable("A draw takes 1 to %,d children.".formatted(MOST));
    }
  }

  boolean isRehearsal() {
    return seed != null;
  }
}
