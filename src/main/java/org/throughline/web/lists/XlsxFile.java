package org.throughline.web.lists;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook: the table on its first sheet from A1, heads bold and in sight, each column to
 * be filtered; on the second what is said about it. Text is inline, so that nothing of it is held
 * in memory, and no text is ever a formula.
 *
 * <p>The library says of every sheet that it is one cell large, and of every workbook that it was
 * made this instant. Programs that trust the first see an empty sheet, and the second makes two
 * files of the same rows differ; so the workbook is written to a file and copied with both set
 * right.
 */
final class XlsxFile implements TableFile {
  private static final int HELD = 256;
  private static final int OPENING = 4096;
  private static final String ONE_CELL = "<dimension ref=\"A1\"/>";

  private final Path draft;
  private final OutputStream drafted;
  private final OutputStream out;
  private final Instant asAt;
  private final Workbook workbook;
  private final Worksheet table;
  private final int columns;
  private int rows;
  private int abouts;

  XlsxFile(OutputStream out, String title, int columns, Instant asAt) throws IOException {
    this.out = out;
    this.columns = columns;
    this.asAt = asAt;
    draft = Files.createTempFile("throughline-list-", ".xlsx");
    drafted = new BufferedOutputStream(Files.newOutputStream(draft));
    workbook = new Workbook(drafted, "Throughline", "1.0");
    workbook.properties().setTitle(title);
    table = workbook.newWorksheet(Spreadsheet.sheetName(title));
    table.freezePane(0, 1);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    Spreadsheet.mustHold(rows + 1);
    for (int column = 0; column < cells.size(); column++) {
      put(table, rows, column, cells.get(column));
      if (rows == 0) {
        table.style(rows, column).bold().set();
      }
    }
    rows++;
    if (rows % HELD == 0) {
      table.flush();
    }
  }

  private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case String words -> sheet.inlineString(row, column, Spreadsheet.text(words));
      case Number number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case LocalDateTime moment -> {
        sheet.value(row, column, moment);
        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
      }
      default -> throw new IllegalArgumentException("No cell holds a " + value.getClass());
    }
  }

  @Override
  public void end(List<About> about) throws IOException {
    table.setAutoFilter(0, 0, rows - 1, columns - 1);
    table.finish();
    Worksheet second = workbook.newWorksheet("About this list");
    for (About one : about) {
      put(second, abouts, 0, one.what());
      second.style(abouts, 0).bold().set();
      put(second, abouts, 1, one.said());
      abouts++;
    }
    second.finish();
    workbook.finish();
    drafted.close();
    copy();
  }

  private void copy() throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile parts = new ZipFile(draft.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(LocalDateTime.ofInstant(asAt, ZoneOffset.UTC));
        zip.putNextEntry(same);
        try (InputStream in = parts.getInputStream(part)) {
          copy(part.getName(), in, zip);
        }
      }
    }
    zip.finish();
  }

  private void copy(String part, InputStream in, OutputStream zip) throws IOException {
    switch (part) {
      case "xl/worksheets/sheet1.xml" -> opening(in, zip, Spreadsheet.cell(rows - 1, columns - 1));
      case "xl/worksheets/sheet2.xml" -> opening(in, zip, Spreadsheet.cell(abouts - 1, 1));
      case "docProps/core.xml" -> zip.write(made(text(in.readAllBytes())));
      default -> in.transferTo(zip);
    }
  }

  /** A sheet says how large it is before its first row. */
  private static void opening(InputStream in, OutputStream zip, String last) throws IOException {
    String opening = text(in.readNBytes(OPENING));
    String right = "<dimension ref=\"A1:" + last + "\"/>";
    zip.write(opening.replace(ONE_CELL, right).getBytes(StandardCharsets.ISO_8859_1));
    in.transferTo(zip);
  }

  /** Byte by byte, so that a letter cut in two by the end of the opening stays what it was. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private byte[] made(String core) {
    String moment = asAt.truncatedTo(ChronoUnit.SECONDS).toString();
    return core.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + moment)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    drafted.close();
    Files.delete(draft);
  }
}
