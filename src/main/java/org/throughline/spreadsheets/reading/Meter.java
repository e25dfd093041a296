package org.throughline.spreadsheets.reading;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what has been unpacked for one upload, by all its readers, and stops it at the limit. */
public final class Meter {

  private final Limits limits;
  private final String expected;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger rows = new AtomicInteger();
  private volatile boolean stopped;

  /**
   * @param expected what is to be sent, as the second sentence of a refusal
   */
  public Meter(Limits limits, String expected) {
    this.limits = limits;
    this.expected = expected;
  }

  String expected() {
    return expected;
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

  public void row() {
    if (stopped) {
      throw new Stopped();
    }
    if (rows.incrementAndGet() > limits.rows()) {
      throw new WrongWorkbook(
          "The file holds more than " + limits.rows() + " rows.", WhatIsExpected.SIZE_OF_A_COUNCIL);
    }
  }

  /** Lets all readers of the upload end at their next row. */
  public void stop() {
    stopped = true;
  }

  /** Another reader of the same upload met a fault, or nobody waits any more. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
