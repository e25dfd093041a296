package org.throughline.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file for people to open in a spreadsheet, row by row: UTF-8 with a byte order mark, CRLF. A
 * cell that a spreadsheet would take for a formula leaves as text, with an apostrophe before it.
 * (The frame of a draw is no such file: its bytes are canonical.)
 */
public final class CsvFile {
  private final Writer text;
  private final CsvWriter csv;

  /** Writes to the stream, which the caller closes. */
  public CsvFile(OutputStream out) throws IOException {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\ufeff');
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  /** One row; null is an empty cell. */
  public void row(@Nullable Object... cells) {
    List<String> safe =
        Arrays.stream(cells).map(cell -> cell == null ? "" : safe(cell.toString())).toList();
    csv.writeRecord(safe);
  }

  /** Hands on what is still held back. */
  public void flush() throws IOException {
    csv.flush();
    text.flush();
  }

  static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
