package org.throughline.register.extracts;

import com.carrotsearch.hppc.ByteArrayList;
import java.nio.charset.StandardCharsets;

/** The references of the children an extract brings, in the order they were met, as their bytes. */
final class Newcomers {
  private final ByteArrayList bytes = new ByteArrayList();
  private int size;
  private int next;

  /** A reference, which has at most sixty characters. */
  void add(String reference) {
    byte[] utf8 = reference.getBytes(StandardCharsets.UTF_8);
    bytes.add((byte) utf8.length);
    bytes.add(utf8);
    size++;
  }

  int size() {
    return size;
  }

  /** The first that was added and not yet answered. */
  String next() {
    int length = Byte.toUnsignedInt(bytes.get(next));
    String reference = new String(bytes.buffer, next + 1, length, StandardCharsets.UTF_8);
    next += 1 + length;
    return reference;
  }
}
