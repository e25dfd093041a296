package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import org.throughline.register.annexa.AnnexWorkbooks.DateDress;
import org.throughline.register.annexa.AnnexWorkbooks.Dress;
import org.throughline.register.annexa.AnnexWorkbooks.Version;
import org.throughline.spreadsheets.reading.Numbers;
import org.throughline.spreadsheets.reading.UploadedFile;

class ReadingPropertiesTest {

  private final Path folder;

  ReadingPropertiesTest() throws IOException {
    folder = Files.createTempDirectory("annexa");
  }

  @AfterProperty
  void leaveNothingBehind() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** What turns up in cells: some of it good, most of it not. */
  @Provide
  Arbitrary<String> dirt() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "#N/A",
            "nope",
            "..",
            "<blank>",
            "-",
            "19/10/2018",
            "10/19/2018",
            "44090",
            "=1+1",
            "a) Yes",
            "q) 6: Police",
            "N1",
            "12\u202e34",
            "\u00a0",
            "1.2E+17",
            "007",
            "31/12/9999",
            "\u0000",
            "“quoted”, with comma",
            "x".repeat(300)),
        Arbitraries.strings().ofMaxLength(12));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void everyRowOfADirtyListIsAccountedFor(
      @ForAll AnnexList list,
      @ForAll @Size(max = 40) List<@Size(max = 40) List<@net.jqwik.api.From("dirt") String>> cells)
      throws IOException {
    List<Column> columns = Column.of(list);
    StringBuilder csv = new StringBuilder(line(columns.stream().map(Column::label).toList()));
    cells.forEach(row -> csv.append(line(row)));
    Collected found = new Collected();
    ListTally tally = readCsv(csv.toString(), "list " + list.number() + ".csv", found);
    long typed =
        cells.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).count();
    assertThat(tally.list()).isEqualTo(list);
    assertThat(tally.read()).isEqualTo((int) typed);
    assertThat(tally.read()).isEqualTo(tally.kept() + tally.rejected() + tally.leftOut());
    assertThat(found.rows).hasSize(tally.kept());
    assertThat(found.rejected).hasSize(tally.rejected());
    assertThat(found.unmapped).hasSize(tally.unmapped());
    assertThat(found.setAside).hasSize(tally.setAside());
    assertThat(found.rows)
        .allSatisfy(row -> assertThat(row.reference()).isNotBlank().doesNotContain("\u0000"));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void orderAndDressNeverChangeAFact(
      @ForAll @LongRange(min = 1) long seed,
      @ForAll @IntRange(min = 11, max = 150) int rows,
      @ForAll Version version,
      @ForAll DateDress dates,
      @ForAll boolean textReferences,
      @ForAll boolean oddSpaces)
      throws IOException {
    Collected plain = new Collected();
    Collected.read(AnnexWorkbooks.workbook(folder, seed, rows, Dress.plain(version)), plain);
    Collected dressed = new Collected();
    Dress dress = new Dress(version, dates, textReferences, oddSpaces, seed);
    Collected.read(AnnexWorkbooks.workbook(folder, seed, rows, dress), dressed);
    assertThat(dressed.facts()).isEqualTo(plain.facts()).isNotEmpty();
  }

  @Property(tries = 60)
  void columnsInAnyOrderWithStrangersAmongThemAreFound(
      @ForAll AnnexList list, @ForAll long seed, @ForAll @IntRange(max = 6) int strangers) {
    Random random = new Random(seed);
    List<String> headers = new ArrayList<>(Column.of(list).stream().map(Column::label).toList());
    for (int i = 0; i < strangers; i++) {
      headers.add("Local column " + i);
    }
    Collections.shuffle(headers, random);
    Heading heading = Heading.read(list, 1, headers.stream().map(Header::of).toList());
    assertThat(heading.isSigned()).isTrue();
    assertThat(heading.unknown()).hasSize(strangers);
    heading
        .places()
        .forEach((column, place) -> assertThat(headers.get(place)).isEqualTo(column.label()));
    assertThat(Arrays.stream(AnnexList.values()).filter(other -> isSigned(other, headers)))
        .containsExactly(list);
  }

  private static boolean isSigned(AnnexList list, List<String> headers) {
    return Heading.read(list, 1, headers.stream().map(Header::of).toList()).isSigned();
  }

  @Property(tries = 500)
  void whateverIsTypedNothingBreaksTheMatcher(@ForAll CodeSet set, @ForAll String typed) {
    assertThat(new CodeMatcher(set).match(typed)).isNotNull();
    assertThat(CouncilCodes.key(typed)).isEqualTo(CouncilCodes.key(CouncilCodes.key(typed)));
  }

  @Property(tries = 1_000)
  void aFastNumberIsTheNumberThatParsingGives(
      @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long digits,
      @ForAll @IntRange(max = 14) int point) {
    String text = Long.toString(digits);
    String typed =
        point == 0 || point >= text.length()
            ? text
            : text.substring(0, point) + "." + text.substring(point);
    assertThat(Numbers.parse(typed)).isEqualTo(Double.parseDouble(typed));
  }

  private ListTally readCsv(String csv, String name, Collected found) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, csv.getBytes(StandardCharsets.UTF_8));
    return Collected.read(List.of(new UploadedFile(name, path)), found).lists().getFirst();
  }

  private static String line(List<String> fields) {
    return String.join(
            ",", fields.stream().map(field -> '"' + field.replace("\"", "\"\"") + '"').toList())
        + "\r\n";
  }
}
