package org.throughline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's own sources, as the house tests read them. */
final class SourceTree {
  static final Path MAIN = Path.of("src/main/java");
  static final Path RESOURCES = Path.of("src/main/resources");

  private SourceTree() {}

  static List<Path> files(Path root, String ending) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class whose source, template or SQL this file is. */
  static Class<?> classOf(Path file) {
    String path = MAIN.relativize(file).toString();
    String name = path.substring(0, path.lastIndexOf('.')).replace('/', '.');
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(file + " lies beside no class of its name", e);
    }
  }

  /** Every class of the product that has a source file of its own. */
  static Stream<Class<?>> classes() {
    return files(MAIN, ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .map(SourceTree::classOf);
  }
}
