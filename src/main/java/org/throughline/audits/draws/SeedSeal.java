package org.throughline.audits.draws;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Seed;

/**
 * Keeps a secret seed where nobody with the database alone can read it: AES-256-GCM, a fresh
 * 12-byte nonce before the text, bound to its authority and cycle so that it opens nowhere else.
 */
@Component
final class SeedSeal {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SealKey key;
  private final RandomGenerator chance;

  SeedSeal(SealKey key, RandomGenerator chance) {
    this.key = key;
    this.chance = chance;
  }

  byte[] seal(AuthorityId authority, CycleId cycle, Seed seed) {
    byte[] nonce = new byte[NONCE];
    chance.nextBytes(nonce);
    try {
      byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, authority, cycle).doFinal(seed.bytes());
      return ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-GCM", e);
    }
  }

  Seed open(AuthorityId authority, CycleId cycle, byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, authority, cycle);
      byte[] bytes = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
      return new Seed(HexFormat.of().formatHex(bytes));
    } catch (AEADBadTagException _) {
      throw Refused.conflict(
          "The seed of this month was sealed with a key that this server does not have. Ask whoever"
              + " runs it to put back the key (THROUGHLINE_SECRET_KEY, or secrets/seal-key in the"
              + " data folder).");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, AuthorityId authority, CycleId cycle)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bytes(authority.value()));
    cipher.updateAAD(bytes(cycle.value()));
    return cipher;
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
