package org.throughline.web.govuk;

import org.jspecify.annotations.Nullable;

/** A name and what is so; a link where there is more of it. */
public record Fact(String name, String value, @Nullable String href) {
  public Fact(String name, String value) {
    this(name, value, null);
  }
}
