package org.throughline.web.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;

/**
 * The last row of a page, after which the next one begins: by what the list is sorted, and what
 * names the row among those that are alike in it. Opaque in an address.
 */
public record Cursor(@Nullable String key, @Nullable String reference) {
  public static final Cursor START = new Cursor(null, null);

  public static Cursor read(String code) {
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

  /** For a key that is not what the list sorts by. */
  public static Refused refused() {
    return Refused.unusable("That is not a place in this list. Begin the list again.");
  }

  /** What names the row, where that is an id. */
  public @Nullable UUID id() {
    try {
      return reference == null ? null : UUID.fromString(reference);
    } catch (IllegalArgumentException _) {
      throw refused();
    }
  }

  public String code() {
    byte[] bytes = (key + "\n" + reference).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
