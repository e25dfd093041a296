package org.throughline.web;

import org.jspecify.annotations.Nullable;

/** Go and look there (303), perhaps with a sentence that is shown once on arrival. */
public record Redirect(String to, @Nullable String flash) implements Reply {
  public Redirect {
    if (!to.startsWith("/") || to.startsWith("//")) {
      throw new IllegalArgumentException("A redirect stays within the product: " + to);
    }
  }

  public static Redirect to(String path) {
    return new Redirect(path, null);
  }

  public Redirect saying(String sentence) {
    return new Redirect(to, sentence);
  }
}
