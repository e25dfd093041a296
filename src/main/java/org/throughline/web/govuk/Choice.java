package org.throughline.web.govuk;

import org.jspecify.annotations.Nullable;

/** One answer to choose from: what is sent, what is read, what it means. */
public record Choice(String value, String label, @Nullable String hint) {
  public Choice(String value, String label) {
    this(value, label, null);
  }
}
