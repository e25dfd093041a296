package org.throughline.spreadsheets;

import org.throughline.history.Subject;

/** The spreadsheet a row came in with, by the name its sender gave it. */
public record SheetFile(SheetId id, String name) {
  static final String KIND = "spreadsheet";

  /** As something that a record can point home to. */
  public Subject subject() {
    return Subject.of(KIND, id, name);
  }
}
