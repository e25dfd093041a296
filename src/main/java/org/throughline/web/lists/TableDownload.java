package org.throughline.web.lists;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.throughline.web.Download;
import org.throughline.web.FileKind;

/**
 * A table on its way into a file. A CSV file goes to the wire as its rows are written. A workbook
 * is made first, for half of one cannot be opened: whoever cannot have all of it is told so on a
 * page.
 */
record TableDownload(String title, int columns, Instant asAt, Writing writing) {
  /** Writes all rows of the table, and ends it. */
  interface Writing {
    void write(TableFile file) throws IOException;
  }

  /** The file, called so but for the ending. */
  Download as(FileKind kind, String name) {
    return kind == FileKind.CSV
        ? new Download(name, kind, out -> write(new CsvFile(out)))
        : made(kind, name);
  }

  private Download made(FileKind kind, String name) {
    try {
      Path kept = Files.createTempFile("throughline-list-", kind.ending());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(kept))) {
        write(workbook(kind, out));
      } catch (IOException | RuntimeException e) {
        Files.delete(kept);
        throw e;
      }
      return new Download(name, kind, out -> handOver(kept, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TableFile workbook(FileKind kind, OutputStream out) throws IOException {
    return kind == FileKind.XLSX
        ? new XlsxFile(out, title, columns, asAt)
        : new OdsFile(out, title, columns, asAt);
  }

  private static void handOver(Path kept, OutputStream out) throws IOException {
    try {
      Files.copy(kept, out);
    } finally {
      Files.delete(kept);
    }
  }

  private void write(TableFile opened) throws IOException {
    try (TableFile file = opened) {
      writing.write(file);
    }
  }
}
