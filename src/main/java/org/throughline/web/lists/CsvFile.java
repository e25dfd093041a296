package org.throughline.web.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file for people to open in a spreadsheet: UTF-8 with a byte order mark, CRLF. Text that a
 * spreadsheet would take for a formula leaves with an apostrophe before it. (The frame of a draw is
 * no such file: its bytes are canonical.)
 */
final class CsvFile implements TableFile {
  private final Writer text;
  private final CsvWriter csv;

  /** Writes to the stream, which the caller closes. */
  CsvFile(OutputStream out) throws IOException {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\ufeff');
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(CsvFile::said).toList());
  }

  private static String said(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case String words -> safe(words);
      case LocalDateTime moment -> moment.toString().replace('T', ' ');
      default -> cell.toString();
    };
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** Nothing is said about the table: it would be taken for rows. */
  @Override
  public void end(List<About> about) {}

  @Override
  public void close() throws IOException {
    csv.flush();
    text.flush();
  }
}
