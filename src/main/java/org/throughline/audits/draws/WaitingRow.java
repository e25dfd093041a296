package org.throughline.audits.draws;

import org.jspecify.annotations.Nullable;

/**
 * A place of a draw as its allocation sees it: ids of the path, of the cleared (null where the
 * child is not restricted) are joined by commas, earlier workers by line ends.
 */
record WaitingRow(
    int position,
    String path,
    @Nullable String worker,
    String earlierWorkers,
    @Nullable String cleared) {}
