package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.throughline.register.annexa.RawBook.CONTACTS;
import static org.throughline.register.annexa.RawBook.number;
import static org.throughline.register.annexa.RawBook.row;
import static org.throughline.register.annexa.RawBook.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.spreadsheets.reading.Limits;
import org.throughline.spreadsheets.reading.UploadedFile;
import org.throughline.spreadsheets.reading.WrongWorkbook;

class BadWorkbooksTest {

  private static final String GOOD =
      row(2, text("A2", "77") + number("C2", "44090", 1) + text("D2", "6: Police"));

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path zip(String name, String... entriesAndText) throws IOException {
    Path path = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int i = 0; i < entriesAndText.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entriesAndText[i]));
        zip.write(entriesAndText[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return path;
  }

  @Test
  void theSmallestGoodWorkbookIsRead() throws IOException {
    Collected found = new Collected();
    Collected.read(RawBook.ofContacts(GOOD).write(folder), found);
    assertThat(found.rows).hasSize(1);
    assertThat(found.rows.getFirst().code(Column.CONTACT_SOURCE)).isEqualTo("6");
  }

  @Test
  void theAnnexOfSpecialNeedsInspectionsIsSaidToBeThat() throws IOException {
    String headers = row(1, text("A1", "Unique ID") + text("B1", "UPN") + text("C1", "ULN"));
    Refusals.refused(
        new RawBook().sheet("List_1", headers).sheet("List_2", headers).write(folder),
        "SEND Annex A",
        "List 1 to List 11");
  }

  @Test
  void anyOtherWorkbookIsToldWhatWasExpectedAndFound() throws IOException {
    Refusals.refused(
        new RawBook().sheet("Budget", row(1, text("A1", "Cost"))).write(folder),
        "not an Annex A",
        "Found: the sheet “Budget”.",
        "Expected is Annex A as one Excel workbook");
  }

  @Test
  void filesThatAreNoWorkbookAreRefusedByTheirBytes() throws IOException {
    Refusals.refused(zip("renamed.xlsx", "photo.jpg", "x"), "zip", "Expected");
    Refusals.refused(
        zip("letter.xlsx", "[Content_Types].xml", "<Types/>", "word/document.xml", "<d/>"),
        "not an Excel workbook");
    Refusals.refused(zip("open.xlsx", "mimetype", "application/vnd.oasis"), "OpenDocument");
    Refusals.refused(zip("nested.zip", "List 1.xlsx", "PK"), "inside it");
    Refusals.refused(
        file("page.xlsx", "<html>".getBytes(StandardCharsets.UTF_8)), "not a workbook");
    Refusals.refused(file("empty.xlsx", new byte[0]), "empty");
    Refusals.refused(file("noise.xlsx", new byte[5_000]), "neither a workbook");
  }

  @Test
  void oldAndLockedWorkbooksAreToldApart() throws IOException {
    byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4_096);
    Refusals.refused(file("old.xls", old), "Excel 97 to 2003");
    byte[] locked = old.clone();
    byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(mark, 0, locked, 2_000, mark.length);
    Refusals.refused(file("locked.xlsx", locked), "password");
  }

  @Test
  void aFileThatCameOnlyInPartIsRefusedWhereverItBreaksOff() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            AnnexWorkbooks.workbook(
                folder, 5, 400, AnnexWorkbooks.Dress.plain(AnnexWorkbooks.Version.V2024)));
    for (int part = 0; part < 64; part++) {
      Path path = file("part.xlsx", Arrays.copyOf(whole, whole.length * part / 64));
      assertThatThrownBy(() -> Collected.read(path, new Collected()))
          .as("%d/64", part)
          .isInstanceOf(WrongWorkbook.class)
          .satisfies(wrong -> Refusals.saysBothHalves(wrong));
    }
  }

  @Test
  void everyFlippedByteIsReadOrRefusedAndNothingElse() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            AnnexWorkbooks.workbook(
                folder, 6, 60, AnnexWorkbooks.Dress.plain(AnnexWorkbooks.Version.V2024)));
    int refused = 0;
    for (int at = 0; at < whole.length; at += 97) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x55;
      try {
        Collected.read(file("flip.xlsx", flipped), new Collected());
      } catch (WrongWorkbook e) {
        Refusals.saysBothHalves(e);
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
        "docProps/core.xml"
      })
  void aDocumentTypeInAnyPartIsRefusedAndNothingIsFetched(String part) throws IOException {
    RawBook book = RawBook.ofContacts(GOOD);
    Path written = book.write(folder);
    assertThat(written).exists();
    book.parts.merge(part, "<p/>", (own, none) -> own);
    String evil = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    try (OutputStream out = Files.newOutputStream(folder.resolve("evil.xlsx"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : book.parts.keySet()) {
        zip.putNextEntry(new ZipEntry(name));
        String xml = (name.equals(part) ? evil : "") + book.parts.get(name);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Refusals.refused(folder.resolve("evil.xlsx"), "entities");
  }

  @Test
  void namesThatLeadOutsideAndNamesThatComeTwiceAreRefused() throws IOException {
    Refusals.refused(zip("slip.zip", "../List 1.csv", "a,b"), "leads outside");
    Refusals.refused(zip("root.zip", "/etc/List 1.csv", "a,b"), "leads outside");
    Refusals.refused(
        zip("twice.zip", "list 1.csv", "a", "LIST 1.csv", "b"), "two parts of the same name");
  }

  @Test
  void aBombIsStoppedByWhatItUnpacksToNotByWhatItSays() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    RawBook book = RawBook.ofContacts(GOOD);
    book.write(folder);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (String name : book.parts.keySet()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(book.parts.get(name).getBytes(StandardCharsets.UTF_8));
        if (name.endsWith("sheet1.xml")) {
          byte[] blanks = "<row/>".repeat(20_000).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 100; i++) {
            zip.write(blanks);
          }
        }
        zip.closeEntry();
      }
    }
    Limits small = new Limits(5 << 20, 1 << 20, 100, 50, 100, 1 << 20, 1 << 16);
    List<UploadedFile> files = List.of(new UploadedFile("bomb.xlsx", bomb));
    Reading reading = Reading.asAt(AnnexWorkbooks.AS_AT);
    assertThatThrownBy(() -> new AnnexA(small).read(files, reading, new Collected()))
        .isInstanceOf(WrongWorkbook.class);
  }

  @Test
  void tooManyTextsRowsOrPartsAreRefused() throws IOException {
    Limits small = new Limits(5 << 20, 1 << 20, 3, 50, 3, 1 << 20, 100);
    Reading reading = Reading.asAt(AnnexWorkbooks.AS_AT);
    String many = "<sst>" + "<si><t>x</t></si>".repeat(4) + "</sst>";
    Path texts = RawBook.ofContacts(GOOD).sharedStrings(many).write(folder);
    Path rows = RawBook.ofContacts(GOOD.repeat(4)).write(folder);
    Path cell = RawBook.ofContacts(row(2, text("A2", "x".repeat(101)))).write(folder);
    for (Path path : List.of(texts, rows, cell)) {
      List<UploadedFile> files = List.of(new UploadedFile("a.xlsx", path));
      assertThatThrownBy(() -> new AnnexA(small).read(files, reading, new Collected()))
          .isInstanceOf(WrongWorkbook.class)
          .hasMessageContaining("more than")
          .satisfies(wrong -> Refusals.saysBothHalves(wrong));
    }
  }

  @Test
  void oneValueOfManyMillionCharactersIsRefused() throws IOException {
    String huge = "<c r=\"" + "A".repeat(9 << 20) + "\"/>";
    Refusals.refused(RawBook.ofContacts(row(2, huge)).write(folder), "one value");
    Refusals.refused(
        RawBook.ofContacts(row(2, text("E2", "x".repeat(3 << 20)))).write(folder), "more than");
  }

  @Test
  void aHugeDeclaredSizeAndCellsOfThirtyTwoThousandCharactersAreHarmless() throws IOException {
    String xml =
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>"
            + CONTACTS
            + row(
                1_048_576,
                text("A2", "77") + number("C2", "44090", 1) + text("E2", "y".repeat(32_767)))
            + "</sheetData></worksheet>";
    Collected found = new Collected();
    Collected.read(new RawBook().rawSheet("List 1", xml).write(folder), found);
    assertThat(found.rows).hasSize(1);
    assertThat(found.rows.getFirst().row()).isEqualTo(1_048_576);
  }

  @Test
  void aSheetOfAnyOtherNameIsTakenForWhatItHolds() throws IOException {
    Collected found = new Collected();
    Recognised read =
        Collected.read(new RawBook().sheet("Export (3)", CONTACTS + GOOD).write(folder), found);
    assertThat(read.lists().getFirst().list()).isEqualTo(AnnexList.CONTACTS);
  }

  @Test
  void textMadeToKeepAPatternBusyIsReadInAMoment() throws IOException {
    String busy = "child ".repeat(150_000);
    String headers = CONTACTS.replace("</row>", text("F1", busy) + "</row>");
    String rows = row(2, text("A2", "1") + number("C2", "44090", 1) + text("D2", busy));
    Collected found = new Collected();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Collected.read(new RawBook().sheet("List 1", headers + rows).write(folder), found));
    assertThat(found.unmapped).hasSize(1);
  }
}
