package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;

/**
 * What a clock is started with: the record it runs for, since when, who owns what is due, and the
 * node of the organisation whose managers are told when it is late (null: nobody but the director).
 * {@code dueBy} is a day it is due on at the latest, where that is sooner than its rule says.
 */
public record Starting(
    Subject about,
    Instant at,
    @Nullable AccountId owner,
    @Nullable UUID node,
    @Nullable LocalDate dueBy) {

  /** Due as its rule says. */
  public Starting(Subject about, Instant at, @Nullable AccountId owner, @Nullable UUID node) {
    this(about, at, owner, node, null);
  }
}
