package org.throughline.web.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument spreadsheet (ODF 1.3), written as its rows come: the table on its first sheet,
 * heads bold and in sight, each column to be filtered; on the second what is said about it.
 */
final class OdsFile implements TableFile {
  private static final String ABOUT = "About this list";

  private final ZipOutputStream zip;
  private final LocalDateTime asAt;
  private final String sheet;
  private final OdsContent content;
  private final int columns;
  private int rows;

  OdsFile(OutputStream out, String title, int columns, Instant asAt) throws IOException {
    this.columns = columns;
    this.asAt = LocalDateTime.ofInstant(asAt, ZoneOffset.UTC);
    sheet = Spreadsheet.sheetName(title);
    zip = new ZipOutputStream(out);
    mimetype();
    part("META-INF/manifest.xml", OdsParts.MANIFEST);
    part("styles.xml", OdsParts.STYLES);
    part("settings.xml", OdsParts.settings(sheet));
    part("meta.xml", OdsParts.meta(title, this.asAt));
    begin(new ZipEntry("content.xml"));
    content = written(() -> new OdsContent(zip, sheet, columns));
  }

  /** First and not compressed, so that the file tells what it is by its first bytes. */
  private void mimetype() throws IOException {
    byte[] bytes = OdsParts.TYPE.getBytes(StandardCharsets.US_ASCII);
    ZipEntry entry = new ZipEntry("mimetype");
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    begin(entry);
    zip.write(bytes);
  }

  private void part(String name, String text) throws IOException {
    begin(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void begin(ZipEntry entry) throws IOException {
    entry.setTimeLocal(asAt);
    zip.putNextEntry(entry);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    Spreadsheet.mustHold(rows + 1);
    boolean headings = rows == 0;
    rows++;
    written(() -> {
      if (headings) {
        content.headings(cells);
      } else {
        content.row(cells, 0);
      }
      return content;
    });
  }

  @Override
  public void end(List<About> about) throws IOException {
    written(() -> {
      content.nextSheet(ABOUT, 2);
      for (About one : about) {
        content.row(List.of(one.what(), one.said()), 1);
      }
      content.end(sheet, Spreadsheet.cell(rows - 1, columns - 1));
      return content;
    });
    zip.finish();
  }

  /** The stream is the caller’s to close. */
  @Override
  public void close() {}

  private interface Writing {
    OdsContent write() throws XMLStreamException;
  }

  private static OdsContent written(Writing writing) throws IOException {
    try {
      return writing.write();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
