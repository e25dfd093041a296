package org.throughline.audits.draws;

import org.jspecify.annotations.Nullable;

/** An auditor passed over for a drawn child; no reference where the viewer may not know it. */
public record ConflictRow(
    int position, @Nullable String reference, String auditor, String why, boolean allocated) {
  /** “Ruth Okafor was passed over for AM-10482: manages the team.” */
  public String sentence() {
    return "%s was passed over for %s: %s."
        .formatted(auditor, reference == null ? "a restricted child" : reference, why);
  }
}
