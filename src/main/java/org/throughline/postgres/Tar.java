package org.throughline.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A tape archive of folders, files and symbolic links with short names, and no other kind. */
final class Tar {
  private static final int BLOCK = 512;

  private final InputStream in;

  Tar(InputStream in) {
    this.in = in;
  }

  void unpack(Path target) throws IOException {
    Files.createDirectories(target);
    permit(target, true);
    for (var header = in.readNBytes(BLOCK); header[0] != 0; header = in.readNBytes(BLOCK)) {
      unpack(header, inside(target, text(header, 0, 100)));
    }
  }

  private void unpack(byte[] header, Path path) throws IOException {
    switch (header[156]) {
      case '5' -> {
        Files.createDirectories(path);
        permit(path, true);
      }
      case '2' -> Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
      case '0' -> file(path, octal(header, 124, 12), (octal(header, 100, 8) & 0100) != 0);
      default -> throw new IOException("an entry of unknown kind in the archive, " + path);
    }
  }

  private void file(Path path, int size, boolean program) throws IOException {
    Files.write(path, in.readNBytes(size));
    permit(path, program);
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
  }

  private static Path inside(Path target, String name) throws IOException {
    var path = target.resolve(name).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("an entry outside the archive, " + name);
    }
    Files.createDirectories(path.getParent());
    return path;
  }

  /** Readable by all whatever the umask: the server may run as another user. */
  private static void permit(Path path, boolean enter) throws IOException {
    var permissions = enter ? "rwxr-xr-x" : "rw-r--r--";
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String text(byte[] header, int from, int length) {
    var end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private static int octal(byte[] header, int from, int length) {
    return Integer.parseInt(text(header, from, length).strip(), 8);
  }
}
