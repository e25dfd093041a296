package org.throughline.spreadsheets.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose every byte is counted, and whose XML may not go on for ever without a tag. */
final class MeteredStream extends FilterInputStream {

  private final Meter meter;
  private final boolean xml;
  private final long most;
  private long taken;
  private long untagged;

  private MeteredStream(InputStream in, Meter meter, boolean xml, long most) {
    super(in);
    this.meter = meter;
    this.xml = xml;
    this.most = most;
  }

  static MeteredStream ofText(InputStream in, Meter meter) {
    return new MeteredStream(in, meter, false, Long.MAX_VALUE);
  }

  static MeteredStream ofXml(InputStream in, Meter meter) {
    return new MeteredStream(in, meter, true, Long.MAX_VALUE);
  }

  static MeteredStream ofXml(InputStream in, Meter meter, long most) {
    return new MeteredStream(in, meter, true, most);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    if (read > 0) {
      meter.bytes(read);
      taken += read;
      if (taken > most) {
        throw new WrongWorkbook(
            "The workbook's text alone unpacks to more than " + (most >> 20) + " MB.",
            WhatIsExpected.SIZE_OF_A_COUNCIL);
      }
      lookForTag(buffer, from, read);
    }
    return read;
  }

  private void lookForTag(byte[] buffer, int from, int read) {
    if (!xml) {
      return;
    }
    for (int i = from + read - 1; i >= from; i--) {
      if (buffer[i] == '<') {
        untagged = from + read - 1L - i;
        return;
      }
    }
    untagged += read;
    if (untagged > meter.limits().untagged()) {
      throw new WrongWorkbook(
          "The workbook holds one value of several million characters.", meter.expected());
    }
  }
}
