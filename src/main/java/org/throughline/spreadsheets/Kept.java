package org.throughline.spreadsheets;

import org.throughline.history.Subject;

/**
 * What a row became: a record that has a page of its own, under a label that names no child, and
 * what its sender should know of it, empty where there is nothing.
 */
public record Kept(Subject became, String note) {
  private static final int LONGEST = 500;

  public Kept {
    if (note.length() > LONGEST) {
      throw new IllegalArgumentException("A note is a sentence or two");
    }
  }

  /** With nothing to add. */
  public static Kept as(Subject became) {
    return new Kept(became, "");
  }
}
