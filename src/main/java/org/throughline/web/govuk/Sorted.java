package org.throughline.web.govuk;

import org.jspecify.annotations.Nullable;

/** Which way a column is sorted. */
public enum Sorted {
  NOT(null),
  UP("ascending"),
  DOWN("descending");

  private final @Nullable String aria;

  Sorted(@Nullable String aria) {
    this.aria = aria;
  }

  @Nullable String aria() {
    return aria;
  }
}
