package org.throughline.kernel;

import java.util.Comparator;

/**
 * The order of Unicode code points, which is also the order of the UTF-8 bytes and the order in
 * which {@code LC_ALL=C sort} and Python's {@code sorted} put text. {@link String#compareTo}
 * differs from it above U+FFFF, so that two honest checkers could disagree; hence this.
 */
enum CodePointOrder implements Comparator<String> {
  ASCENDING;

  @Override
  public int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean oneIsBeyond = Character.isSurrogate(x) != Character.isSurrogate(y);
        return oneIsBeyond
            ? Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y))
            : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
