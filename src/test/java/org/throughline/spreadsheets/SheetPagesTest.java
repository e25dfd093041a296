package org.throughline.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** Sending spreadsheets in, the templates, and what is put aside. */
@RoomTest
class SheetPagesTest {
  private static final byte[] NOTES =
      SheetHand.csv("Words,Said by,Day", "One,Ann,01/02/2026", "no,Ben,02/02/2026");

  @Autowired SheetHand hand;
  @Autowired TestCouncils councils;
  private TestCouncil council;
  private Viewer quality;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    quality = council.as(Role.HEAD_OF_QUALITY);
  }

  private static Document read(MockHttpServletResponse response) throws Exception {
    return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
  }

  private String refused(String name, byte[] bytes) throws Exception {
    MockHttpServletResponse response = hand.send(quality, TestLedger.CODE, name, bytes);
    assertThat(response.getStatus()).as(name).isIn(422, 413, 409);
    return read(response).select("[data-errors]").text();
  }

  @Test
  void onlyAHeadOfQualityBringsSpreadsheetsIn() throws Exception {
    String sheet = hand.sent(quality, TestLedger.CODE, "notes.csv", NOTES);
    for (Role role : Role.values()) {
      int expected = role == Role.HEAD_OF_QUALITY ? 200 : 403;
      for (String address : List.of("/spreadsheets", sheet, sheet + "/columns")) {
        assertThat(hand.look(council.as(role), address).getStatus())
            .as(role + " " + address)
            .isEqualTo(expected);
      }
    }
    Viewer elsewhere = councils.found().as(Role.HEAD_OF_QUALITY);
    assertThat(hand.look(elsewhere, sheet).getStatus()).isEqualTo(404);
    assertThat(hand.look(elsewhere, sheet + "/columns").getStatus()).isEqualTo(404);
    assertThat(hand.look(elsewhere, sheet + "/rows.csv").getStatus()).isEqualTo(404);
  }

  @Test
  void whereNothingCameInThePageSaysWhatHappens() throws Exception {
    Document page = hand.page(quality, "/spreadsheets?ledger=test-notes");
    assertThat(page.text())
        .contains("Nothing yet.", "Notes of a test", "at most 10 MB and 20,000 rows");
    assertThat(page.select("input[name=ledger][checked]").val()).isEqualTo("test-notes");
  }

  @Test
  void theTemplateHasItsHeadingsAndComesBackAsItIsButForItsExample() throws Exception {
    for (String ending : List.of(".csv", ".xlsx", ".ods")) {
      MockHttpServletResponse file =
          hand.look(quality, "/spreadsheets/templates/test-notes" + ending);
      assertThat(file.getStatus()).isEqualTo(200);
      assertThat(file.getHeader("Content-Disposition")).contains("test-notes-template" + ending);
    }
    byte[] template =
        hand.look(quality, "/spreadsheets/templates/test-notes.xlsx").getContentAsByteArray();
    String sheet = hand.sent(quality, TestLedger.CODE, "template.xlsx", template);
    assertThat(hand.understood(quality, sheet))
        .containsEntry("column-0", "words")
        .containsEntry("column-1", "by")
        .containsEntry("column-2", "day")
        .containsEntry("column-3", "child");
    hand.read(quality, sheet, Map.of());
    assertThat(hand.page(quality, sheet).select("tbody tr").text())
        .contains("This is the example row of the template.");
    assertThat(hand.look(quality, "/spreadsheets/templates/nothing.xlsx").getStatus())
        .isEqualTo(404);
    assertThat(hand.look(quality, "/spreadsheets/templates/test-notes.pdf").getStatus())
        .isEqualTo(404);
  }

  @Test
  void whatIsNoSpreadsheetIsRefusedInWords() throws Exception {
    assertThat(refused("nothing.csv", new byte[0])).contains("Choose the spreadsheet first");
    assertThat(refused("blank.csv", SheetHand.csv(",,", " , ,")))
        .contains("“blank.csv” holds nothing.");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4, 5};
    assertThat(refused("old.xls", old)).contains("Excel 97 to 2003");
    byte[] marker = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] locked = new byte[old.length + marker.length];
    System.arraycopy(old, 0, locked, 0, old.length);
    System.arraycopy(marker, 0, locked, old.length, marker.length);
    assertThat(refused("locked.xlsx", locked)).contains("locked with a password");
    assertThat(refused("plan.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .contains("is not a workbook, whatever its name says");
    assertThat(refused("bomb.zip", bomb())).contains("unpacks to more than 200 MB");
    assertThat(refused("large.csv", new byte[(10 << 20) + 1])).contains("larger than 10 MB");
    MockHttpServletResponse nowhere = hand.send(quality, "nothing", "notes.csv", NOTES);
    assertThat(read(nowhere).select("[data-errors]").text())
        .contains("Say what the spreadsheet holds.");
  }

  /** A zip of one CSV file that is far larger than it looks. */
  private static byte[] bomb() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      byte[] piece =
          ("Words" + ",".repeat(1000) + "\r\n").repeat(1000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 250; i++) {
        zip.write(piece);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void theSameFileStandsOnceAndMayComeAgainAfterwards() throws Exception {
    String sheet = hand.bring(quality, TestLedger.CODE, "notes.csv", NOTES);
    MockHttpServletResponse twice = hand.send(quality, TestLedger.CODE, "other name.csv", NOTES);
    assertThat(twice.getStatus()).isEqualTo(409);
    assertThat(read(twice).select("a[href=" + sheet + "]").text())
        .startsWith("The same file came in on");
    Map<String, String> reason = Map.of("reason", "It was last year’s.");
    assertThat(hand.post(quality, sheet + "/taking-back", reason).getStatus()).isEqualTo(303);
    assertThat(hand.send(quality, TestLedger.CODE, "notes.csv", NOTES).getStatus()).isEqualTo(303);
  }

  @Test
  void ofTwoWhoSendTheSameFileAtOnceOneIsRefused() throws Exception {
    Callable<Integer> sending =
        () -> hand.send(quality, TestLedger.CODE, "notes.csv", NOTES).getStatus();
    try (var both = Executors.newFixedThreadPool(2)) {
      var answers = both.invokeAll(List.of(sending, sending));
      assertThat(Set.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(303, 409);
    }
    assertThat(hand.page(quality, "/spreadsheets").select("tbody tr")).hasSize(1);
  }

  @Test
  void aFormSentTwiceIsOneSheetAndAnotherFileFromTheSamePageIsAnother() throws Exception {
    String key = UUID.randomUUID().toString();
    String first = hand.send(quality, TestLedger.CODE, "a.csv", NOTES, key).getRedirectedUrl();
    assertThat(hand.send(quality, TestLedger.CODE, "a.csv", NOTES, key).getRedirectedUrl())
        .isEqualTo(first);
    byte[] other = SheetHand.csv("Words", "Another");
    assertThat(hand.send(quality, TestLedger.CODE, "b.csv", other, key).getRedirectedUrl())
        .isNotEqualTo(first);
  }

  @Test
  void whatWaitsForItsColumnsStandsOnTheHomePageOfWhoMaySayThem() throws Exception {
    for (int i = 1; i <= 6; i++) {
      hand.sent(quality, TestLedger.CODE, i + ".csv", SheetHand.csv("Words", "Note " + i));
    }
    Document home = hand.page(quality, "/");
    assertThat(home.select("a[href$=/columns]").eachText())
        .hasSize(5)
        .startsWith("Say what the columns of “1.csv” are");
    assertThat(home.text())
        .contains("Sent in by Test Head of quality", "More spreadsheets wait to be brought in");
    assertThat(hand.page(council.as(Role.DIRECTOR), "/").text()).doesNotContain("1.csv");
    assertThat(hand.page(councils.found().as(Role.HEAD_OF_QUALITY), "/").text())
        .doesNotContain("1.csv");
  }

  @Test
  void whatIsPutAsideLeavesNothingBehind() throws Exception {
    String sheet = hand.sent(quality, TestLedger.CODE, "notes.csv", NOTES);
    assertThat(hand.post(quality, sheet + "/withdrawal", Map.of()).getStatus()).isEqualTo(303);
    assertThat(hand.page(quality, sheet).text()).contains("It was put aside.");
    assertThat(hand.post(quality, sheet + "/withdrawal", Map.of()).getStatus()).isEqualTo(409);
    assertThat(hand.post(quality, sheet + "/reading", Map.of()).getStatus()).isEqualTo(409);
    assertThat(hand.look(quality, sheet + "/taking-back").getStatus()).isEqualTo(409);
    assertThat(hand.send(quality, TestLedger.CODE, "notes.csv", NOTES).getStatus()).isEqualTo(303);
  }
}
