package org.throughline.web;

import java.util.Locale;
import org.throughline.kernel.NotFound;

/** The kinds of file that any list can be taken away as; an address ends with the one it gives. */
public enum FileKind {
  CSV("CSV", "text/csv; charset=utf-8"),
  XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ODS("ODS", "application/vnd.oasis.opendocument.spreadsheet");

  private final String label;
  private final String contentType;

  FileKind(String label, String contentType) {
    this.label = label;
    this.contentType = contentType;
  }

  public String label() {
    return label;
  }

  String contentType() {
    return contentType;
  }

  /** With its dot: {@code .xlsx}. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The kind that this address asks for. */
  static FileKind asked(String path) {
    for (FileKind kind : values()) {
      if (path.endsWith(kind.ending())) {
        return kind;
      }
    }
    throw new NotFound("kind of file");
  }
}
