package org.throughline.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The one-time key of a rendered form: two posts with the same key are one. */
public record FormKey(UUID value) {
  /** Differs from post to post of the very same words: the form token is masked anew each time. */
  private static final Set<String> NOT_WORDS = Set.of("_csrf", "formKey");

  /** The key of a form with what was posted in it. */
  static FormKey of(UUID key, String address, Map<String, String[]> posted) {
    MessageDigest digest = sha256();
    add(digest, key.toString());
    add(digest, address);
    new TreeMap<>(posted)
        .forEach((name, values) -> {
          if (!NOT_WORDS.contains(name)) {
            add(digest, name);
            for (String value : values) {
              add(digest, value);
            }
          }
        });
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new FormKey(new UUID(hash.getLong(), hash.getLong()));
  }

  /** With its length before it, so that no two lists of words read alike. */
  private static void add(MessageDigest digest, String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
