package org.throughline.register.extracts;

import org.springframework.core.io.InputStreamSource;

/** A file as it arrives: its owner's name for it, without folders, and its bytes. */
public record IncomingFile(String name, InputStreamSource content) {
  private static final int LONGEST = 160;

  public IncomingFile {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    name = clean.isEmpty() ? "file" : clean.substring(0, Math.min(clean.length(), LONGEST));
  }
}
