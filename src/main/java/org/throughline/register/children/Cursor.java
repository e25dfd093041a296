package org.throughline.register.children;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;

/** The last line of a page, after which the next one begins; opaque in an address. */
record Cursor(@Nullable String key, @Nullable String reference) {
  static final Cursor START = new Cursor(null, null);

  static Cursor after(ChildLineRow line) {
    return new Cursor(line.sortKey(), line.reference());
  }

  static Cursor read(String code) {
    if (code.isEmpty()) {
      return START;
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(code);
      String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
      if (parts.length == 2 && !parts[1].isEmpty() && !(parts[0] + parts[1]).contains("\0")) {
        return new Cursor(parts[0], parts[1]);
      }
    } catch (IllegalArgumentException _) {
      throw refused(); // not even a cursor's letters
    }
    throw refused();
  }

  private static Refused refused() {
    return Refused.unusable("That is not a place in this list. Begin the list again.");
  }

  String code() {
    byte[] bytes = (key + "\n" + reference).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
