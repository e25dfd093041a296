package org.throughline.spreadsheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.throughline.spreadsheets.reading.Limits;
import org.throughline.spreadsheets.reading.Meter;
import org.throughline.spreadsheets.reading.Table;
import org.throughline.spreadsheets.reading.Upload;
import org.throughline.spreadsheets.reading.UploadedFile;
import org.throughline.spreadsheets.reading.WrongWorkbook;

/** A file that was sent in, opened; while it is, its bytes lie in a file of their own. */
final class SheetBook implements AutoCloseable {
  private static final String EXPECTED =
      "Expected is one Excel workbook (.xlsx) or one CSV file, with a row of headings and a row for"
          + " each record.";
  private static final Limits LIMITS =
      new Limits(200L << 20, 64L << 20, 1_000_000, 2_000, 2_000_000, 4 << 20, 1 << 18);

  private final Path path;
  private final Upload upload;

  private SheetBook(Path path, Upload upload) {
    this.path = path;
    this.upload = upload;
  }

  /**
   * Opens it.
   *
   * @throws WrongWorkbook where it is no table that can be read
   */
  static SheetBook open(String name, byte[] bytes) {
    try {
      Path path = Files.createTempFile("throughline-sheet-", ".tmp");
      try {
        Files.write(path, bytes);
        UploadedFile file = new UploadedFile(name, path);
        return new SheetBook(path, Upload.open(List.of(file), new Meter(LIMITS, EXPECTED)));
      } catch (IOException | RuntimeException e) {
        Files.delete(path);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Table> tables() {
    return upload.tables();
  }

  @Override
  public void close() {
    try {
      upload.close();
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
