package org.throughline.spreadsheets.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row as it lies in the file; the same object is filled again for the next, so nothing grows.
 */
public final class Cells {

  /** What a cell holds before anybody asks what it means. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    /** A number that the sheet shows as a date. */
    DATED,
    TRUTH,
    /** {@code #N/A} and its kin. */
    ERROR,
    /** A formula whose result was never stored. */
    UNCOMPUTED
  }

  private Kind[] kinds = new Kind[64];
  private @Nullable String[] texts = new String[64];
  private double[] numbers = new double[64];
  private int width;
  private boolean anything;
  private int row;

  Cells() {
    Arrays.fill(kinds, Kind.BLANK);
  }

  void begin(int number) {
    Arrays.fill(kinds, 0, width, Kind.BLANK);
    Arrays.fill(texts, 0, width, null);
    width = 0;
    anything = false;
    row = number;
  }

  void put(int column, Kind kind, @Nullable String text, double number) {
    if (column >= kinds.length) {
      grow(column);
    }
    kinds[column] = kind;
    texts[column] = text;
    numbers[column] = number;
    width = Math.max(width, column + 1);
    anything = true;
  }

  /** Something stands in a column that nobody reads. */
  void notice() {
    anything = true;
  }

  public boolean isBlank() {
    return !anything;
  }

  /** As the sheet numbers it, from 1. */
  public int row() {
    return row;
  }

  public int width() {
    return width;
  }

  public Kind kind(int column) {
    return column < width ? kinds[column] : Kind.BLANK;
  }

  public double number(int column) {
    return numbers[column];
  }

  /** The cell as a person would read it off the sheet; empty where it is blank. */
  public String shown(int column) {
    return switch (kind(column)) {
      case BLANK -> "";
      case TEXT, ERROR, UNCOMPUTED -> String.valueOf(texts[column]);
      case TRUTH -> numbers[column] == 0 ? "FALSE" : "TRUE";
      case NUMBER, DATED -> plain(numbers[column]);
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /** {@code C17}. */
  public static String address(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.append(row).toString();
  }

  private void grow(int column) {
    int length = Math.max(column + 1, kinds.length * 2);
    int before = kinds.length;
    kinds = Arrays.copyOf(kinds, length);
    Arrays.fill(kinds, before, length, Kind.BLANK);
    texts = Arrays.copyOf(texts, length);
    numbers = Arrays.copyOf(numbers, length);
  }
}
