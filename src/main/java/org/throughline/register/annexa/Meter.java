package org.throughline.register.annexa;

/** Counts what has been unpacked for one upload, and stops it at the limit. */
final class Meter {

  private final Limits limits;
  private long bytes;
  private int rows;

  Meter(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  void bytes(int read) {
    bytes += read;
    if (bytes > limits.bytes()) {
      throw new WrongWorkbook(
          "The file unpacks to more than " + (limits.bytes() >> 20) + " MB.",
          WhatIsExpected.SIZE_OF_A_COUNCIL);
    }
  }

  void row() {
    if (++rows > limits.rows()) {
      throw new WrongWorkbook(
          "The file holds more than " + limits.rows() + " rows.", WhatIsExpected.SIZE_OF_A_COUNCIL);
    }
  }
}
