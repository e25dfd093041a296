package org.throughline.web.govuk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pieces of the gallery that are classes only and need no component. */
final class GalleryPieces {
  private static final Path FOLDER = Path.of("src/test/resources/gallery");

  private GalleryPieces() {}

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
