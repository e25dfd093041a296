package org.throughline.web.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with one table, which takes its rows one by one and holds none of them. The first row that
 * it is given are the headings.
 */
interface TableFile extends Closeable {
  /** Text, numbers, days and moments; null is an empty cell. */
  void row(List<? extends @Nullable Object> cells) throws IOException;

  /** Ends the table. What may be said about it stands on a sheet of its own, if files have such. */
  void end(List<About> about) throws IOException;

  /** One thing said about the table: “Filter”, “State: Submitted”. */
  record About(String what, Object said) {}
}
