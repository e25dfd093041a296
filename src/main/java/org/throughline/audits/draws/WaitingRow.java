package org.throughline.audits.draws;

import org.jspecify.annotations.Nullable;

/**
 * A child as an allocation sees it: ids of the path, of the cleared (null where the child is not
 * restricted) are joined by commas, earlier workers by line ends, and so is who may not read the
 * record again, each with the reason.
 */
record WaitingRow(
    int position,
    String path,
    @Nullable String worker,
    String earlierWorkers,
    @Nullable String cleared,
    String barred) {}
