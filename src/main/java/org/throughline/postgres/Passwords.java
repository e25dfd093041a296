package org.throughline.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** A password for each role that may sign in and for the superuser, in a file only we can read. */
record Passwords(String superuser, Map<String, String> ofRoles) {
  static final String SUPERUSER = "postgres";
  private static final List<String> ROLES =
      List.of("tl_migrate", "tl_app", "tl_import", "tl_report", "tl_seal", "tl_backup");

  Passwords {
    ofRoles = Map.copyOf(ofRoles);
  }

  /** Those of the file, and new ones for the roles it does not know yet. */
  static Passwords of(DataFolder folder, RandomGenerator chance) {
    var file = folder.root().resolve("passwords");
    try {
      var known = Files.exists(file) ? read(file) : first(folder);
      var roles = new TreeMap<>(known);
      ROLES.forEach(role -> roles.computeIfAbsent(role, _ -> random(chance)));
      var superuser = roles.computeIfAbsent(SUPERUSER, _ -> random(chance));
      if (!roles.equals(known)) {
        write(file, roles);
      }
      roles.keySet().retainAll(ROLES);
      return new Passwords(superuser, roles);
    } catch (IOException e) {
      throw new CannotStart("The passwords of the database cannot be kept: " + Said.by(e), e);
    }
  }

  private static Map<String, String> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.map(line -> line.split("=", 2)).collect(toMap(pair -> pair[0], pair -> pair[1]));
    }
  }

  private static Map<String, String> first(DataFolder folder) {
    if (Files.exists(folder.cluster())) {
      throw new CannotStart(
          "There is a database in "
              + folder.root()
              + " but the file 'passwords' beside it is missing. Put it back from the backup.");
    }
    return Map.of();
  }

  private static void write(Path file, Map<String, String> passwords) throws IOException {
    var unfinished = file.resolveSibling("passwords.new");
    Files.deleteIfExists(unfinished);
    var lines = passwords.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    Files.write(secret(unfinished), lines);
    Files.move(unfinished, file, ATOMIC_MOVE);
  }

  static Path secret(Path file) throws IOException {
    var onlyUs = PosixFilePermissions.fromString("rw-------");
    return Files.createFile(file, PosixFilePermissions.asFileAttribute(onlyUs));
  }

  private static String random(RandomGenerator chance) {
    var bytes = new byte[24];
    chance.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
