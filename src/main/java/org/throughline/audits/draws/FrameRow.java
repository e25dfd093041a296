package org.throughline.audits.draws;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open child who may stand in a frame; {@code audited} within the policy’s look-back. */
record FrameRow(
    UUID childId,
    String reference,
    String stratum,
    String team,
    @Nullable String worker,
    boolean audited) {}
