package org.throughline.web.govuk;

import org.jspecify.annotations.Nullable;

/** One radio button or tick box. */
public record Choice(String value, String label, @Nullable String hint) {
  public Choice(String value, String label) {
    this(value, label, null);
  }
}
