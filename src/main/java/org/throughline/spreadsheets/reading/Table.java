package org.throughline.spreadsheets.reading;

/** One sheet or one CSV file: rows of cells under a name. */
public interface Table {

  /** The sheet's name, or the file's without its folder and ending. */
  String name();

  /** As a person would point to it: {@code the sheet “List 1”}. */
  String place();

  /** Whether its numbers count days from 1904, as old workbooks made on a Mac do. */
  boolean since1904();

  /** The rows from the first; each call begins again. */
  Rows open();

  /** Rows in order. The cells handed out are good until the next row. */
  interface Rows extends AutoCloseable {

    boolean next();

    Cells cells();

    /** From now on only these columns need be kept; all are, until this is called. */
    void keepOnly(boolean[] columns);

    @Override
    void close();
  }
}
