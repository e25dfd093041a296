package org.throughline.insight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of a closed year's work was good or better at one place of the organisation; at the
 * authority itself, all of it. {@code seen}: the viewer's role covers the place.
 */
record YearCountRow(
    UUID nodeId,
    @Nullable UUID parentId,
    String kind,
    String name,
    int depth,
    boolean seen,
    int good,
    int audits) {}
