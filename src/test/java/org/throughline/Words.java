package org.throughline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** The words of a file: of a workbook, which is a zip, those of all its parts. */
public final class Words {
  private Words() {}

  public static String of(byte[] file) {
    return isZip(file) ? ofParts(file) : new String(file, StandardCharsets.UTF_8);
  }

  private static boolean isZip(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3;
  }

  private static String ofParts(byte[] file) {
    StringBuilder words = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.toString();
  }
}
