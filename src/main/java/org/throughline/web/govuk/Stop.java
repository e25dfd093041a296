package org.throughline.web.govuk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One stop on a line: of the line of sight, or of the steps of a piece of work. It is a link only
 * as far as the reader may go.
 */
public record Stop(String label, @Nullable String note, @Nullable String href, Way way) {
  /** Where the stop lies from here. */
  public enum Way {
    DONE,
    HERE,
    AHEAD;

    String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A reference (AM-10482) never breaks over two lines. */
  boolean isReference() {
    return label.matches("[A-Z]{2}-\\d+");
  }

  @Nullable String current() {
    return way == Way.HERE ? "step" : null;
  }
}
