package org.throughline.register.annexa;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what has been unpacked for one upload, by all its readers, and stops it at the limit. */
final class Meter {

  private final Limits limits;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger rows = new AtomicInteger();
  private volatile boolean stopped;

  Meter(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  void bytes(int read) {
    if (bytes.addAndGet(read) > limits.bytes()) {
      throw new WrongWorkbook(
          "The file unpacks to more than " + (limits.bytes() >> 20) + " MB.",
          WhatIsExpected.SIZE_OF_A_COUNCIL);
    }
  }

  void row() {
    if (stopped) {
      throw new Stopped();
    }
    if (rows.incrementAndGet() > limits.rows()) {
      throw new WrongWorkbook(
          "The file holds more than " + limits.rows() + " rows.", WhatIsExpected.SIZE_OF_A_COUNCIL);
    }
  }

  /** Lets all readers of the upload end at their next row. */
  void stop() {
    stopped = true;
  }

  /** Another reader of the same upload met a fault, or nobody waits any more. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
