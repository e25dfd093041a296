package org.throughline.audits.draws;

import org.jspecify.annotations.Nullable;

/**
 * A child left out of a frame or passed over in it, and why; no reference where the viewer may not.
 */
public record ExclusionRow(String kind, @Nullable String reference, String why) {
  public String named() {
    return reference == null ? "restricted" : reference;
  }

  boolean isExclusion() {
    return kind.equals("excluded");
  }
}
