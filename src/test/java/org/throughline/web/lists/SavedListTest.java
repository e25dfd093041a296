package org.throughline.web.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.web.FileKind;
import org.throughline.web.Grant;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** What each kind of file holds, read back by programs that did not write it. */
class SavedListTest {
  private static final Instant NOW = Instant.parse("2026-07-01T09:30:00Z");
  private static final UUID ID = new UUID(0, 1);
  private static final Viewer VIEWER =
      new Viewer(
          new AuthorityId(ID),
          "aldermarsh",
          "Aldermarsh",
          new AccountId(ID),
          "Ruth Okafor",
          List.of(new Grant(Role.AUDITOR, ID), new Grant(Role.AUDITOR, new UUID(0, 2))),
          Set.of());

  private record Line(String name, @Nullable Integer count, @Nullable LocalDate day, Instant at) {}

  private static final Columns<Line> COLUMNS =
      new Columns<>(
          "Made: to be [read] back",
          "line",
          "lines",
          List.of(
              Column.of("name", "Name", (Line line) -> Cell.text(line.name())).sortedByName(),
              Column.of("count", "Count", (Line line) -> Cell.count(line.count())).ofNumbers(),
              Column.of("day", "Day", (Line line) -> Cell.day(line.day())),
              Column.of("at", "Moment", (Line line) -> Cell.moment(line.at())),
              Column.of("note", "Note", (Line line) -> Cell.text("noted")).asANote()),
          Order.by("name"));

  private static final List<Line> LINES =
      List.of(
          new Line("=1+1", 1234, LocalDate.of(2026, 2, 28), NOW),
          new Line("+44 20 “quoted”, <b>&amp;", -5, null, NOW),
          new Line("two  spaces\nand a line", null, LocalDate.of(2026, 3, 1), NOW),
          new Line("control\u0001\uFFFFletters 😀", 0, LocalDate.of(1999, 12, 31), NOW));

  @Test
  void allThreeKindsHoldTheSameRowsWithTheirTypes() throws IOException {
    List<List<Object>> expected = new ArrayList<>();
    expected.add(List.of("Name", "Count", "Day", "Moment", "Note"));
    LocalDateTime moment = LocalDateTime.of(2026, 7, 1, 10, 30);
    LocalDate day = LocalDate.of(2026, 2, 28);
    expected.add(List.of("=1+1", 1234, day, moment, "noted"));
    expected.add(List.of("+44 20 “quoted”, <b>&amp;", -5, "", moment, "noted"));
    expected.add(List.of("two  spaces\nand a line", "", LocalDate.of(2026, 3, 1), moment, "noted"));
    LocalDate last = LocalDate.of(1999, 12, 31);
    expected.add(List.of("controlletters 😀", 0, last, moment, "noted"));
    assertThat(ReadBack.xlsx(bytes(FileKind.XLSX, LINES), 0)).isEqualTo(expected);
    assertThat(ReadBack.ods(bytes(FileKind.ODS, LINES), 0)).isEqualTo(expected);
    assertThat(ReadBack.csv(bytes(FileKind.CSV, LINES)))
        .containsExactly(
            List.of("Name", "Count", "Day", "Moment", "Note"),
            List.of("'=1+1", "1234", "2026-02-28", "2026-07-01 10:30", "noted"),
            List.of("'+44 20 “quoted”, <b>&amp;", "-5", "", "2026-07-01 10:30", "noted"),
            List.of("two  spaces\nand a line", "", "2026-03-01", "2026-07-01 10:30", "noted"),
            List.of(
                "control\u0001\uFFFFletters 😀", "0", "1999-12-31", "2026-07-01 10:30", "noted"));
  }

  @Test
  void aCsvFileBeginsWithItsMarkAndEndsItsLinesAsSpreadsheetsDo() throws IOException {
    String text = new String(bytes(FileKind.CSV, LINES.subList(0, 1)), UTF_8);
    assertThat(text)
        .isEqualTo(
            "\ufeffName,Count,Day,Moment,Note\r\n'=1+1,1234,2026-02-28,2026-07-01 10:30,noted\r\n");
  }

  @Test
  void textIsNeverAFormula() throws IOException {
    List<String> dangerous = List.of("=1+1", "+4", "-4", "@sum", "\tx", "＝1");
    List<Line> lines = dangerous.stream().map(name -> new Line(name, null, null, NOW)).toList();
    assertThat(ReadBack.csv(bytes(FileKind.CSV, lines)).stream().skip(1).map(List::getFirst))
        .allMatch(cell -> cell.startsWith("'"));
    assertThat(ReadBack.part(bytes(FileKind.XLSX, lines), "xl/worksheets/sheet1.xml"))
        .contains("=1+1", "t=\"inlineStr\"")
        .doesNotContain("<f>");
    assertThat(ReadBack.part(bytes(FileKind.ODS, lines), "content.xml"))
        .contains("=1+1")
        .doesNotContain("table:formula");
    assertThat(ReadBack.xlsx(bytes(FileKind.XLSX, lines), 0).get(1).getFirst()).isEqualTo("=1+1");
  }

  @Test
  void aSecondSheetSaysWhatTheListIsAndNamesNobody() throws IOException {
    List<List<Object>> about =
        List.of(
            List.of("List", "Made: to be [read] back"),
            List.of("Council", "Aldermarsh"),
            List.of("Filter", "Team: Northmere 1; Only mine"),
            List.of("Order", "by name"),
            List.of("Rows", 4),
            List.of("Made", LocalDateTime.of(2026, 7, 1, 10, 30)),
            List.of("Made by", "Auditor"));
    assertThat(ReadBack.xlsx(bytes(FileKind.XLSX, LINES), 1)).isEqualTo(about);
    assertThat(ReadBack.ods(bytes(FileKind.ODS, LINES), 1)).isEqualTo(about);
  }

  @Test
  void aWorkbookSaysHowLargeItsSheetsAreAndKeepsItsHeadingsInSight() throws IOException {
    byte[] xlsx = bytes(FileKind.XLSX, LINES);
    assertThat(ReadBack.part(xlsx, "xl/worksheets/sheet1.xml"))
        .contains("<dimension ref=\"A1:E5\"/>", "<autoFilter ref=\"A1:E5\"", "state=\"frozen\"")
        .doesNotContain("mergeCell");
    assertThat(ReadBack.part(xlsx, "xl/worksheets/sheet2.xml"))
        .contains("<dimension ref=\"A1:B7\"/>");
    byte[] ods = bytes(FileKind.ODS, LINES);
    assertThat(ReadBack.part(ods, "content.xml"))
        .contains("'Made  to be  read  back'.A1:'Made  to be  read  back'.E5")
        .contains("table:table-header-rows");
    assertThat(ReadBack.part(ods, "settings.xml")).contains("VerticalSplitPosition");
  }

  @Test
  void theSameListIsTheSameBytes() throws IOException {
    for (FileKind kind : FileKind.values()) {
      assertThat(bytes(kind, LINES)).as(kind.label()).isEqualTo(bytes(kind, LINES));
    }
  }

  @Test
  void anEmptyListHasItsHeadings() throws IOException {
    for (FileKind kind : List.of(FileKind.XLSX, FileKind.ODS)) {
      byte[] bytes = bytes(kind, List.of());
      var rows = kind == FileKind.XLSX ? ReadBack.xlsx(bytes, 0) : ReadBack.ods(bytes, 0);
      assertThat(rows).containsExactly(List.of("Name", "Count", "Day", "Moment", "Note"));
    }
  }

  /** What is read is let go: a list of a hundred thousand rows is never held. */
  @Test
  void aHundredThousandRowsAreReadStretchByStretch() throws IOException {
    int all = 100_000;
    for (FileKind kind : FileKind.values()) {
      List<Integer> asked = new ArrayList<>();
      Stretches<Line> rows =
          last -> {
            int from = last == null ? 0 : Integer.parseInt(last.name()) + 1;
            asked.add(from);
            return IntStream.range(from, Math.min(all, from + 1000))
                .mapToObj(n -> new Line(String.valueOf(n), n, LocalDate.EPOCH.plusDays(n), NOW))
                .toList();
          };
      SavedList<Line> list = new SavedList<>(VIEWER, NOW, COLUMNS.layout(), List.of(), rows);
      Counting size = new Counting();
      list.as(kind, "lines").content().writeTo(size);
      assertThat(asked).as(kind.label()).hasSize(101);
      assertThat(size.bytes).as(kind.label()).isGreaterThan(500_000);
    }
  }

  @Test
  void theLastOfAHundredThousandRowsStandsInTheWorkbook() throws IOException {
    List<Line> lines =
        IntStream.range(0, 100_000)
            .mapToObj(n -> new Line("Row " + n, n, LocalDate.of(2026, 1, 1), NOW))
            .toList();
    byte[] bytes = bytes(FileKind.XLSX, lines);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      assertThat(rows.reduce((_, later) -> later).orElseThrow().getCellText(0))
          .isEqualTo("Row 99999");
    }
    try (ZipInputStream zip = ReadBack.opened(bytes, "xl/worksheets/sheet1.xml")) {
      assertThat(new String(zip.readNBytes(2000), UTF_8))
          .contains("<dimension ref=\"A1:E100001\"/>");
    }
  }

  private static byte[] bytes(FileKind kind, List<Line> lines) throws IOException {
    Stretches<Line> rows = last -> last == null ? lines : List.of();
    List<String> filters = List.of("Team: Northmere 1", "Only mine");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SavedList<>(VIEWER, NOW, COLUMNS.layout(), filters, rows)
        .as(kind, "lines")
        .content()
        .writeTo(out);
    return out.toByteArray();
  }

  /** Counts what is written to it, and keeps none of it. */
  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int off, int len) {
      bytes += len;
    }
  }
}
