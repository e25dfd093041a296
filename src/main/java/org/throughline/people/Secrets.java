package org.throughline.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Opaque tokens of 256 bits: shown once, kept only as their SHA-256. */
@Component
final class Secrets {
  private static final int BYTES = 32;

  private final RandomGenerator chance;

  Secrets(RandomGenerator chance) {
    this.chance = chance;
  }

  String next() {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
