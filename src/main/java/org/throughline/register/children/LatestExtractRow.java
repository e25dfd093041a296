package org.throughline.register.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest extract that stands: done, and not undone. */
public record LatestExtractRow(UUID id, LocalDate asAt, @Nullable Instant finishedAt) {}
