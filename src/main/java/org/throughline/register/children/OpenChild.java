package org.throughline.register.children;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child with an open involvement, as a draw needs it. Nothing is known of a team or a worker that
 * no extract has told.
 */
public record OpenChild(
    ChildId childId,
    String reference,
    String status,
    @Nullable String team,
    @Nullable UUID teamId,
    @Nullable String worker,
    boolean inLatestExtract,
    boolean restricted) {}
