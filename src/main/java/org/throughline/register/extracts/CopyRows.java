package org.throughline.register.extracts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the binary form of PostgreSQL's COPY (its manual, section “Binary Format”): a signature,
 * each row as a count of fields and each field as its length and bytes, and a trailer.
 */
final class CopyRows {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

  private byte[] bytes = SIGNATURE.clone();
  private int size = SIGNATURE.length;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == SIGNATURE.length;
  }

  /** The rows so far as one whole COPY; what follows begins another. */
  byte[] take() {
    shorts(-1);
    byte[] whole = Arrays.copyOf(bytes, size);
    size = SIGNATURE.length;
    return whole;
  }

  CopyRows row(int fields) {
    shorts(fields);
    return this;
  }

  CopyRows id(UUID id) {
    ints(16);
    longs(id.getMostSignificantBits());
    longs(id.getLeastSignificantBits());
    return this;
  }

  /** A text without NUL, which PostgreSQL cannot keep. */
  CopyRows text(@Nullable String text) {
    if (text == null) {
      return nothing();
    }
    byte[] utf8 =
        (text.indexOf('\0') < 0 ? text : text.replace("\0", "")).getBytes(StandardCharsets.UTF_8);
    ints(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  CopyRows date(@Nullable LocalDate date) {
    if (date == null) {
      return nothing();
    }
    ints(4);
    ints((int) (date.toEpochDay() - EPOCH));
    return this;
  }

  CopyRows number(int number) {
    ints(4);
    ints(number);
    return this;
  }

  CopyRows small(int number) {
    ints(2);
    shorts(number);
    return this;
  }

  CopyRows truth(boolean truth) {
    ints(1);
    room(1);
    bytes[size++] = (byte) (truth ? 1 : 0);
    return this;
  }

  private CopyRows nothing() {
    ints(-1);
    return this;
  }

  private void shorts(int value) {
    room(2);
    bytes[size++] = (byte) (value >> 8);
    bytes[size++] = (byte) value;
  }

  private void ints(int value) {
    shorts(value >> 16);
    shorts(value);
  }

  private void longs(long value) {
    ints((int) (value >> 32));
    ints((int) value);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
