package org.throughline.web.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a file, read by programs that did not write it; what is empty is an empty text. */
public final class ReadBack {
  private ReadBack() {}

  public static List<List<String>> csv(byte[] bytes) {
    String text = new String(bytes, UTF_8).substring(1);
    return CsvReader.builder().ofCsvRecord(text).stream()
        .map(row -> List.copyOf(row.getFields()))
        .toList();
  }

  public static List<List<Object>> xlsx(byte[] bytes, int sheet) throws IOException {
    ReadingOptions withFormats = new ReadingOptions(true, false);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), withFormats)) {
      Sheet read = workbook.getSheet(sheet).orElseThrow();
      List<Row> rows = read.read();
      int width = rows.getFirst().getCellCount();
      return rows.stream()
          .map(row -> IntStream.range(0, width).mapToObj(i -> value(row, i)).toList())
          .toList();
    }
  }

  private static Object value(Row row, int column) {
    return row.getOptionalCell(column).map(ReadBack::value).orElse("");
  }

  private static Object value(Cell cell) {
    return cell.getType() == CellType.NUMBER ? number(cell) : cell.getText();
  }

  private static Object number(Cell cell) {
    String format = cell.getDataFormatString();
    if (format != null && format.equals("yyyy-mm-dd")) {
      return cell.asDate().toLocalDate();
    }
    if (format != null && format.equals("yyyy-mm-dd hh:mm")) {
      return cell.asDate();
    }
    return plain(cell.asNumber().doubleValue());
  }

  public static List<List<Object>> ods(byte[] bytes, int sheet) throws IOException {
    Range range = new SpreadSheet(new ByteArrayInputStream(bytes)).getSheet(sheet).getDataRange();
    return Arrays.stream(range.getValues())
        .map(row -> Arrays.stream(row).map(ReadBack::plain).toList())
        .toList();
  }

  /** A whole number where it is one. */
  private static Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number when number == Math.rint(number) -> number.intValue();
      default -> value;
    };
  }

  static String part(byte[] bytes, String name) throws IOException {
    try (ZipInputStream zip = opened(bytes, name)) {
      return new String(zip.readAllBytes(), UTF_8);
    }
  }

  static ZipInputStream opened(byte[] bytes, String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && !entry.getName().equals(name)) {
      entry = zip.getNextEntry();
    }
    assertThat(entry).as(name).isNotNull();
    return zip;
  }
}
