package org.throughline.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the jar that carries them. */
record Binaries(Path folder) {
  static final String VERSION = "18.6";
  static final String MAJOR = "18";
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /** Under another name first, so that a folder of the right name is always whole. */
  void unpack() {
    if (Files.isDirectory(folder)) {
      return;
    }
    var unfinished = folder.resolveSibling(folder.getFileName() + ".new");
    try (var archive = archive()) {
      delete(unfinished);
      new Tar(new XZInputStream(archive)).unpack(unfinished);
      Files.move(unfinished, folder);
    } catch (IOException e) {
      throw new CannotStart("PostgreSQL could not be unpacked: " + Said.by(e), e);
    }
  }

  private static InputStream archive() {
    var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    var archive = Binaries.class.getResourceAsStream(ARCHIVE);
    if (archive == null || !machine.equals("Linux amd64")) {
      throw new CannotStart(
          "Throughline brings its own PostgreSQL for Linux on amd64 only; this is "
              + machine
              + ". Point THROUGHLINE_DATABASE_URL at a PostgreSQL server.");
    }
    return archive;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
