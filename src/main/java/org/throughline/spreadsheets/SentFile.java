package org.throughline.spreadsheets;

import org.throughline.kernel.Refused;
import org.throughline.kernel.Sha256;

/** A file as it was sent: its owner’s name for it, without folders, and its bytes. */
final class SentFile {
  static final int MOST_MEGABYTES = 10;
  private static final int LONGEST = 160;

  private final String name;
  private final byte[] bytes;

  SentFile(String given, byte[] bytes) {
    if (bytes.length == 0) {
      throw Refused.unusable("Choose the spreadsheet first; an empty file brings nothing in.")
          .about("file");
    }
    mustFit(bytes.length);
    this.name = named(given);
    this.bytes = bytes;
  }

  /** Refuses more bytes than a spreadsheet has, before they are held in memory. */
  static void mustFit(long size) {
    if (size > (long) MOST_MEGABYTES << 20) {
      throw Refused.tooLarge(
              "The file is larger than %d MB. Send the sheet alone, or in parts."
                  .formatted(MOST_MEGABYTES))
          .about("file");
    }
  }

  private static String named(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    return clean.isEmpty() ? "file" : clean.substring(0, Math.min(clean.length(), LONGEST));
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  String sha256() {
    return Sha256.hex(bytes);
  }
}
