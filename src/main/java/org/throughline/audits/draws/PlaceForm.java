package org.throughline.audits.draws;

import org.jspecify.annotations.Nullable;

/** What was typed to replace a child, or to move an audit; what was not sent is empty. */
record PlaceForm(String position, String reason, String explanation, String auditor) {
  PlaceForm(
      @Nullable String position,
      @Nullable String reason,
      @Nullable String explanation,
      @Nullable String auditor) {
    this.position = position == null ? "" : position;
    this.reason = reason == null ? "" : reason;
    this.explanation = explanation == null ? "" : explanation;
    this.auditor = auditor == null ? "" : auditor;
  }

  static PlaceForm empty() {
    return new PlaceForm(null, null, null, null);
  }
}
