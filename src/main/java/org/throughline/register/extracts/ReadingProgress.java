package org.throughline.register.extracts;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.throughline.register.annexa.AnnexList;

/** Says how many rows have been read so far, now and then. May be told by several threads. */
final class ReadingProgress {
  private static final long NOW_AND_THEN = Duration.ofMillis(400).toNanos();

  private final LongConsumer say;
  private final Map<AnnexList, Integer> read = new EnumMap<>(AnnexList.class);
  private long said = System.nanoTime();

  ReadingProgress(LongConsumer say) {
    this.say = say;
  }

  void read(AnnexList list, int rows) {
    long all = of(list, rows);
    if (all > 0) {
      say.accept(all);
    }
  }

  /** How many rows that makes in all; 0 when it is too early to say so again. */
  private synchronized long of(AnnexList list, int rows) {
    read.put(list, rows);
    long now = System.nanoTime();
    if (now - said < NOW_AND_THEN) {
      return 0;
    }
    said = now;
    return read.values().stream().mapToLong(Integer::longValue).sum();
  }
}
