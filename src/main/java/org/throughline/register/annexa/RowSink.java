package org.throughline.register.annexa;

/**
 * Takes what the reader finds, row by row, each list in the order of its rows and on one thread.
 * Where several lists are read at once, so many threads tell of them.
 */
public interface RowSink {

  /** A row that is kept. */
  void row(AnnexRow row);

  /** A row that is not kept, for what stands in that cell. */
  void rejected(CellProblem problem);

  /** A value that could not be read, or not as it was typed; its row is kept without it. */
  void setAside(CellProblem problem);

  /** A value of a column of codes that means nothing known; its row is kept, the value waits. */
  void unmapped(CellProblem problem);

  /** How far the reading is: rows read of this list so far, now and then and at its end. */
  default void progress(AnnexList list, int read) {}

  /** Every row of this list has been handed on; none of it comes any more. */
  default void ended(AnnexList list) {}
}
