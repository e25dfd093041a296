package org.throughline.bench;

import java.lang.management.ManagementFactory;

/**
 * What the heap holds that is really needed: after a whole collection, asked for again and again,
 * so that it must not be made where something is timed.
 */
final class Heap implements AutoCloseable {
  private static final int EVERY = 100;

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
      System.gc();
      most = Math.max(most, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
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
