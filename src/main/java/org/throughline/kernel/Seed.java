package org.throughline.kernel;

import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The chance in a draw: 32 bytes where a programme makes it, 1 to 64 where a rehearsal's caller
 * gives it; held in lower-case hexadecimal. A seed is a secret until the frame is frozen, so that
 * its {@link #toString} does not tell it.
 *
 * <p>Is {@link Refused} where it is not that
 */
public record Seed(String hex) {
  private static final int SECRET_BYTES = 32;
  private static final int MOST_BYTES = 64;

  public Seed {
    boolean digits = hex.chars().allMatch(HexFormat::isHexDigit);
    if (!digits || hex.isEmpty() || hex.length() % 2 != 0 || hex.length() > 2 * MOST_BYTES) {
      throw Refused.unusable(
          "A seed is 1 to 64 bytes in hexadecimal: an even number of the digits 0-9 and a-f.");
    }
    hex = hex.toLowerCase(Locale.ROOT);
  }

  /** A new secret seed of 32 bytes; {@code chance} must be fit for cryptography. */
  public static Seed secret(RandomGenerator chance) {
    byte[] bytes = new byte[SECRET_BYTES];
    chance.nextBytes(bytes);
    return new Seed(HexFormat.of().formatHex(bytes));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Of the raw bytes, not of the hexadecimal; what is published before the seed is revealed. */
  public String sha256() {
    return Sha256.hex(bytes());
  }

  @Override
  public String toString() {
    return "Seed[sha256=" + sha256() + "]";
  }
}
