package org.throughline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** What the heap still held after each collection since this was made: what was really needed. */
final class Heap implements AutoCloseable {
  private static final int EVERY = 20;

  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(pool -> pool.getCollectionUsage() != null)
          .toList();
  private volatile long most;
  private volatile boolean over;

  Heap() {
    Thread _ = Thread.ofPlatform().daemon().name("heap").start(this::watch);
  }

  /** Megabytes at the most, between the making and the closing. */
  double most() {
    return most / 1e6;
  }

  private void watch() {
    while (!over) {
      long left = 0;
      for (MemoryPoolMXBean pool : pools) {
        MemoryUsage usage = pool.getCollectionUsage();
        left += usage == null ? 0 : usage.getUsed();
      }
      most = Math.max(most, left);
      try {
        Thread.sleep(EVERY);
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  @Override
  public void close() {
    over = true;
  }
}
