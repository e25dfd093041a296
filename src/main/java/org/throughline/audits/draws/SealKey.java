package org.throughline.audits.draws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that secret seeds are sealed with: {@code THROUGHLINE_SECRET_KEY} (32 bytes in base64;
 * needed where several nodes share a database), or else a file of the data folder that only we can
 * read, made when it is first needed. It is never in the database, nor in a backup of it.
 */
@Component
final class SealKey {
  private static final int BYTES = 32;

  private final Path file;
  private final String given;
  private final RandomGenerator chance;

  SealKey(
      @Value("${throughline.data}") String data,
      @Value("${THROUGHLINE_SECRET_KEY:}") String given,
      RandomGenerator chance) {
    this.file = Path.of(data).toAbsolutePath().resolve("secrets").resolve("seal-key");
    this.given = given.strip();
    this.chance = chance;
  }

  synchronized SecretKey key() {
    byte[] bytes = given.isEmpty() ? ofFile() : decoded(given);
    if (bytes.length != BYTES) {
      throw new IllegalStateException("The key that seals seeds is 32 bytes, written in base64.");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  private byte[] ofFile() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      return decoded(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The key that seals seeds cannot be kept in " + file, e);
    }
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      throw new IllegalStateException("The key that seals seeds is not written in base64.");
    }
  }

  private void make() throws IOException {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    Path folder = file.resolveSibling("");
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path unfinished = file.resolveSibling("seal-key.new");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, Base64.getEncoder().encodeToString(bytes));
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
