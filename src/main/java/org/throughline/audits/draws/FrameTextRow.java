package org.throughline.audits.draws;

import org.jspecify.annotations.Nullable;

/** The frame's canonical CSV, and the workers of its children (JSON) where a cap needed them. */
record FrameTextRow(String csv, @Nullable String workers) {}
