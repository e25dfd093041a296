package org.throughline.register.extracts;

import java.util.List;

/** What goes from the thread that reads to the one that writes, in this order. */
sealed interface Staged {
  /** Some rows for one staging table, as one whole COPY. */
  @SuppressWarnings("ArrayRecordComponent") // handed from one thread to the other, never compared
  record Chunk(StagingTable table, byte[] bytes) implements Staged {}

  /** Lists of which every row is staged now, by number, so that they can be merged. */
  record WholeLists(List<Integer> numbers, List<String> codes) implements Staged {}
}
