package org.throughline.register.extracts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;

/** Rows as PostgreSQL's COPY gives them in binary form, read field by field; see CopyRows. */
final class CopiedRows {
  private static final int HEAD = 19;
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final int REMEMBERED = 256;

  private final CopyOut copy;
  private final @Nullable String[] words = new String[REMEMBERED];
  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private boolean begun;

  CopiedRows(CopyOut copy) {
    this.copy = copy;
  }

  /** Goes to the next row; false after the last. The server sends one row at a time. */
  boolean next() throws SQLException {
    byte[] more = copy.readFromCopy();
    if (more == null) {
      return false;
    }
    bytes = ByteBuffer.wrap(more);
    if (!begun) {
      begun = true;
      bytes.position(HEAD);
      if (!bytes.hasRemaining()) {
        return next();
      }
    }
    // The trailer has -1 fields; after it comes the end.
    return bytes.getShort() >= 0 || next();
  }

  UUID id() {
    bytes.getInt();
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /** A number of eight bytes. */
  long number() {
    bytes.getInt();
    return bytes.getLong();
  }

  /** The bytes of a field, good until the next row. */
  ByteBuffer entries() {
    int length = bytes.getInt();
    ByteBuffer entries = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return entries;
  }

  @Nullable String text() {
    int length = bytes.getInt();
    if (length < 0) {
      return null;
    }
    int from = bytes.position();
    bytes.position(from + length);
    return new String(bytes.array(), from, length, StandardCharsets.UTF_8);
  }

  /** A text that is never null. */
  String word() {
    return String.valueOf(text());
  }

  /** One of few short words of plain letters, which is not made anew each time. */
  String code() {
    int length = bytes.getInt();
    int from = bytes.position();
    bytes.position(from + length);
    int place = length;
    for (int i = from; i < from + length; i++) {
      place = place * 31 + bytes.get(i);
    }
    place = (place ^ (place >>> 16)) & (REMEMBERED - 1);
    String known = words[place];
    if (known == null || !isAt(known, from, length)) {
      known = new String(bytes.array(), from, length, StandardCharsets.UTF_8);
      words[place] = known;
    }
    return known;
  }

  @Nullable LocalDate date() {
    return bytes.getInt() < 0 ? null : LocalDate.ofEpochDay(EPOCH + bytes.getInt());
  }

  boolean truth() {
    bytes.getInt();
    return bytes.get() != 0;
  }

  private boolean isAt(String word, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != bytes.get(from + i)) {
        return false;
      }
    }
    return true;
  }
}
