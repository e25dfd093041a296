package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.register.annexa.RawBook.number;
import static org.throughline.register.annexa.RawBook.row;
import static org.throughline.register.annexa.RawBook.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.spreadsheets.reading.Cells;

class CellsTest {

  private static final String DATE = number("C2", "44090", 1);

  @TempDir Path folder;

  private Collected read(String rows) throws IOException {
    Collected found = new Collected();
    ListTally tally =
        Collected.read(RawBook.ofContacts(rows).write(folder), found).lists().getFirst();
    assertThat(tally.read()).isEqualTo(tally.kept() + tally.rejected() + tally.leftOut());
    return found;
  }

  private @Nullable LocalDate date(String cell) throws IOException {
    Collected found = read(row(2, text("A2", "1") + cell));
    return found.rows.isEmpty() ? null : found.rows.getFirst().date(Column.CONTACT_DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19/10/2018",
        "19-10-2018",
        "19.10.2018",
        "2018-10-19",
        "2018/10/19",
        "19 October 2018",
        "19 Oct 2018",
        "19th October 2018",
        "19-Oct-18",
        "19/10/18",
        "19/10/2018 00:00:00",
        "2018-10-19T00:00:00",
        "2018-10-19 13:45:10.123",
        "Friday 19 October 2018",
        " 19/10/2018 "
      })
  void aDateIsReadHoweverItIsWritten(String typed) throws IOException {
    assertThat(date(text("C2", typed))).isEqualTo(LocalDate.of(2018, 10, 19));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10/19/2018",
        "31/02/2018",
        "43392",
        "20181019",
        "nope",
        "TBC",
        "31/12/9999",
        "01/01/1066",
        "0/0/2018",
        "19 Brumaire 2018",
        "19/10"
      })
  void whatIsNoDateIsRejectedWithItsCellAndNeverTurnedRound(String typed) throws IOException {
    Collected found = read(row(2, text("A2", "1") + text("C2", typed)));
    assertThat(found.rows).isEmpty();
    assertThat(found.rejected.getFirst().cell()).isEqualTo("C2");
    assertThat(found.rejected.getFirst().value()).isEqualTo(typed);
  }

  @Test
  void dayNumbersAreReadAsTheSheetCountsThem() throws IOException {
    assertThat(date(number("C2", "44090", 1))).isEqualTo("2020-09-16");
    assertThat(date(number("C2", "44090.75", 2))).isEqualTo("2020-09-16");
    assertThat(date(number("C2", "44090", 0))).isEqualTo("2020-09-16");
    assertThat(date(number("C2", "59", 1))).isEqualTo("1900-02-28");
    assertThat(date(number("C2", "61", 1))).isEqualTo("1900-03-01");
    assertThat(date(number("C2", "60", 1))).isNull();
    assertThat(date(number("C2", "2018", 0))).as("a year is no day number").isNull();
    assertThat(date(number("C2", "2958465", 1))).as("31 December 9999").isNull();
  }

  @Test
  void aWorkbookThatCountsFrom1904IsReadSo() throws IOException {
    Collected found = new Collected();
    RawBook book = RawBook.ofContacts(row(2, text("A2", "1") + number("C2", "42628", 1)));
    Collected.read(book.since1904().write(folder), found);
    assertThat(found.rows.getFirst().date(Column.CONTACT_DATE)).isEqualTo("2020-09-16");
  }

  @Test
  void aFormulaGivesItsStoredResultAndIsReportedWithoutOne() throws IOException {
    assertThat(date("<c r=\"C2\" s=\"1\"><f>H2+5</f><v>44090</v></c>")).isEqualTo("2020-09-16");
    Collected found = read(row(2, text("A2", "1") + "<c r=\"C2\" s=\"1\"><f>H2+5</f></c>"));
    assertThat(found.rejected).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"9212044,9212044", "9.212044E6,9212044", "1234.0,1234", "0,0"})
  void aNumberIsTheReferenceItShows(String raw, String reference) throws IOException {
    Collected found = read(row(2, number("A2", raw, 0) + DATE));
    assertThat(found.rows.getFirst().reference()).isEqualTo(reference);
  }

  @ParameterizedTest
  @CsvSource({"00123,00123", "' 77 ',77", "1234.0,1234", "AB-12/3,AB-12/3", "P\u00a01,P 1"})
  void aTextReferenceIsKeptAsItStands(String typed, String reference) throws IOException {
    Collected found = read(row(2, text("A2", typed) + DATE));
    assertThat(found.rows.getFirst().reference()).isEqualTo(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#N/A", "-", "..", "1.23457E+11", "_x0000_12", "12\u202e34", "12\u200b34"})
  void aRowWithoutATrueReferenceIsRejectedAtItsCell(String typed) throws IOException {
    Collected found = read(row(2, text("A2", typed) + DATE));
    assertThat(found.rows).isEmpty();
    assertThat(found.rejected.getFirst().cell()).isEqualTo("A2");
  }

  @Test
  void numbersTooLongForExcelAreNoReferences() throws IOException {
    assertThat(read(row(2, number("A2", "1.2345678901234567E+17", 0) + DATE)).rejected).hasSize(1);
    assertThat(read(row(2, number("A2", "12.5", 0) + DATE)).rejected).hasSize(1);
  }

  @Test
  void anOptionalDateThatCannotBeReadIsSetAsideAndTheRowKept() throws IOException {
    Collected found = read(row(2, text("A2", "1") + text("B2", "nope") + DATE));
    assertThat(found.rows).hasSize(1);
    assertThat(found.setAside.getFirst().cell()).isEqualTo("B2");
    assertThat(found.setAside.getFirst().value()).isEqualTo("nope");
  }

  @Test
  void blankRowsAreNotReadAndRowsWithOnlyANoteAre() throws IOException {
    Collected found =
        read(
            row(2, text("A2", " "))
                + row(3, "<c r=\"B3\" s=\"1\"/>")
                + row(4, text("E4", "total")));
    assertThat(found.rejected).hasSize(1);
    assertThat(found.rejected.getFirst().row()).isEqualTo(4);
  }

  @Test
  void titlesAboveTheHeadersAndCellsWithoutAddressesAreFine() throws IOException {
    String bare = RawBook.CONTACTS.replaceAll(" r=\"[A-Z]*\\d+\"", "");
    String data =
        row(0, text("A0", "5") + text("B0", "") + DATE).replaceAll(" r=\"[A-Z]*\\d+\"", "");
    Collected found = new Collected();
    String title = "<row><c t=\"inlineStr\"><is><t>Ofsted</t></is></c></row><row/>";
    Collected.read(new RawBook().sheet("List 1", title + bare + data).write(folder), found);
    assertThat(found.rows.getFirst().reference()).isEqualTo("5");
    assertThat(found.rows.getFirst().row()).isEqualTo(4);
  }

  @Test
  void addressesAreWrittenAsExcelWritesThem() {
    assertThat(Cells.address(0, 1)).isEqualTo("A1");
    assertThat(Cells.address(25, 2)).isEqualTo("Z2");
    assertThat(Cells.address(26, 3)).isEqualTo("AA3");
    assertThat(Cells.address(16_383, 4)).isEqualTo("XFD4");
  }
}
