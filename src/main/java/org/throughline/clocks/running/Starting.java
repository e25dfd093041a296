package org.throughline.clocks.running;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;

/**
 * What a clock is started with: the record it runs for, since when, who owns what is due, and the
 * node of the organisation whose managers are told when it is late (null: nobody but the director).
 */
public record Starting(Subject about, Instant at, @Nullable AccountId owner, @Nullable UUID node) {}
