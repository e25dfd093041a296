package org.throughline.audits.answering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a section was saved, and when last. */
record SectionDraftRow(int version, @Nullable Instant savedAt) {
  static final SectionDraftRow NONE = new SectionDraftRow(0, null);
}
