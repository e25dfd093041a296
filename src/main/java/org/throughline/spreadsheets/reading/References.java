package org.throughline.spreadsheets.reading;

import java.util.regex.Pattern;

/** Reads whom a row is about: text as it stands, numbers as the digits they were typed with. */
public final class References {

  private static final int LONGEST = 64;
  private static final double EXACT = 1e15;
  private static final Pattern POINT_NOUGHT = Pattern.compile("\\d+\\.0+");
  private static final Pattern EXPONENT = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d+");

  /** A reference, or in its place why there is none. */
  public sealed interface Read {
    record Known(String reference) implements Read {}

    record Refused(String reason) implements Read {}
  }

  private References() {}

  public static Read read(Cells cells, int column) {
    return switch (cells.kind(column)) {
      case BLANK -> new Read.Refused("There is no identifier.");
      case NUMBER, DATED -> ofNumber(cells.number(column));
      case TEXT -> ofText(cells.shown(column));
      case TRUTH, ERROR -> new Read.Refused("This is not an identifier.");
      case UNCOMPUTED ->
          new Read.Refused("The identifier is a formula whose result was not saved.");
    };
  }

  private static Read ofNumber(double number) {
    if (number != Math.rint(number) || number < 0) {
      return new Read.Refused("An identifier that is a number must be a whole one.");
    }
    return number < EXACT
        ? new Read.Known(Long.toString((long) number))
        : new Read.Refused(
            "Excel keeps only 15 digits of a number, so this identifier is no longer exact. Format"
                + " the column as text.");
  }

  private static Read ofText(String typed) {
    if (Clean.hidesSomething(typed)) {
      return new Read.Refused("The identifier holds characters that cannot be seen.");
    }
    String clean = Clean.text(typed);
    if (clean.isEmpty() || Clean.saysNothing(clean)) {
      return new Read.Refused("There is no identifier.");
    }
    if (clean.length() > LONGEST) {
      return new Read.Refused("The identifier is longer than " + LONGEST + " characters.");
    }
    if (EXPONENT.matcher(clean).matches()) {
      return new Read.Refused(
          "The identifier was shortened to powers of ten, so its digits are lost. Format the column"
              + " as text.");
    }
    return new Read.Known(
        POINT_NOUGHT.matcher(clean).matches() ? clean.substring(0, clean.indexOf('.')) : clean);
  }
}
