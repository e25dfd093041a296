package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the server has written about itself. */
record ServerLog(DataFolder folder) {
  static final String DIRECTORY = "log";

  /** Before the server has its own log, or where it never comes so far. */
  Path first() {
    return folder.root().resolve("postgres-start.log");
  }

  /** The last line that says why, or where to look. */
  String lastWord() {
    var logs = folder.cluster().resolve(DIRECTORY);
    return Stream.of(newest(logs), List.of(first()))
        .flatMap(List::stream)
        .flatMap(file -> lines(file).stream())
        .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
        .reduce((earlier, later) -> later)
        .map(line -> "Its last word was: " + line.replaceFirst(".*(FATAL|PANIC):\\s*", "") + ".")
        .orElseGet(() -> lines(first()).stream().reduce((a, b) -> b).orElse(""))
        .concat(" Its log is in " + logs + ".");
  }

  private static List<Path> newest(Path logs) {
    if (!Files.isDirectory(logs)) {
      return List.of();
    }
    try (var files = Files.list(logs)) {
      return files.max(Comparator.comparingLong(ServerLog::modified)).stream().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static long modified(Path file) {
    return file.toFile().lastModified();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
