package org.throughline.spreadsheets;

import java.util.Locale;

/** A heading without what two councils would write otherwise: case, spaces and punctuation. */
final class HeadingKey {
  private HeadingKey() {}

  static String of(String heading) {
    return heading.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
