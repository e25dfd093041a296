package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs, unpacked once for a class of tests and linked into each test's data folder. */
record Unpacked(Path shared) {

  static Unpacked in(Path place) {
    var binaries = new Binaries(place.resolve("programs"));
    binaries.unpack();
    return new Unpacked(binaries.folder());
  }

  Path linkedInto(Path data) throws IOException {
    var target = data.resolve("postgres-" + Binaries.VERSION);
    Files.createDirectories(target);
    try (var files = Files.walk(shared)) {
      for (var file : files.skip(1).toList()) {
        link(file, target.resolve(shared.relativize(file)));
      }
    }
    return data;
  }

  private static void link(Path file, Path target) throws IOException {
    if (Files.isSymbolicLink(file)) {
      Files.createSymbolicLink(target, Files.readSymbolicLink(file));
    } else if (Files.isDirectory(file)) {
      Files.createDirectory(target);
    } else {
      Files.createLink(target, file);
    }
  }
}
