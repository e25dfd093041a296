package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** The half of an input or output error that a person can act on. */
final class Said {
  private Said() {}

  static String by(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no permission for " + denied.getFile() + ".";
      case FileSystemException file -> file.getFile() + ": " + file.getReason() + ".";
      default -> e.getMessage() + ".";
    };
  }
}
