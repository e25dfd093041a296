package org.throughline.register.extracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child that an extract changed, with how they stood before and after. */
record ChangedChildRow(
    UUID id,
    String reference,
    @Nullable String wasStatus,
    @Nullable String wasTeam,
    @Nullable String wasWorker,
    @Nullable String nowStatus,
    @Nullable String nowTeam,
    @Nullable String nowWorker) {}
