package org.throughline.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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

/** Saying what the columns of a spreadsheet are. */
@RoomTest
class ColumnsTest {
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

  @Test
  void columnsThatContradictEachOtherAreSaidAllAtOnce() throws Exception {
    String sheet = hand.sent(quality, TestLedger.CODE, "notes.csv", NOTES);
    Map<String, String> fields = hand.understood(quality, sheet);
    fields.put("column-0", "day");
    MockHttpServletResponse response = hand.post(quality, sheet + "/columns", fields);
    assertThat(response.getStatus()).isEqualTo(422);
    Document page = read(response);
    assertThat(page.select("[data-errors] li").eachText())
        .containsExactly(
            "Say which column is “Words”.",
            "“Words” and “Day” cannot both be “Day”. Leave one of them out.");
    assertThat(page.select("#column-2").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#column-0 option[selected]").val())
        .as("what was chosen stays")
        .isEqualTo("day");
    fields.put("column-0", "words");
    fields.put("answer-who", "made up");
    assertThat(read(hand.post(quality, sheet + "/columns", fields)).select("[data-errors]").text())
        .contains("Choose one of those offered.");
  }

  @Test
  void whatAHeadingWasSaidToBeIsRememberedForTheNextTime() throws Exception {
    byte[] first = SheetHand.csv("What they said,Said by,Ours", "One,Ann,x");
    String sheet = hand.sent(quality, TestLedger.CODE, "a.csv", first);
    assertThat(hand.understood(quality, sheet))
        .containsEntry("column-0", "")
        .containsEntry("column-1", "by");
    hand.read(quality, sheet, Map.of("column-0", "words", "column-1", ""));
    byte[] second = SheetHand.csv("Ours,said BY,What they said:", "x,Ann,Two");
    String next = hand.sent(quality, TestLedger.CODE, "b.csv", second);
    assertThat(hand.understood(quality, next))
        .containsEntry("column-0", "")
        .containsEntry("column-1", "")
        .containsEntry("column-2", "words");
    Viewer elsewhere = councils.found().as(Role.HEAD_OF_QUALITY);
    String theirs = hand.sent(elsewhere, TestLedger.CODE, "b.csv", second);
    assertThat(hand.understood(elsewhere, theirs)).containsEntry("column-2", "");
  }

  @Test
  void whoGoesBackToTheColumnsIsToldThatTheyAreSaid() throws Exception {
    String sheet = hand.sent(quality, TestLedger.CODE, "notes.csv", NOTES);
    Map<String, String> fields = hand.understood(quality, sheet);
    assertThat(hand.post(quality, sheet + "/columns", fields).getRedirectedUrl()).isEqualTo(sheet);
    assertThat(hand.post(quality, sheet + "/columns", fields).getRedirectedUrl())
        .as("the same post again")
        .isEqualTo(sheet);
    Map<String, String> others = new HashMap<>(fields);
    others.put("column-1", "");
    MockHttpServletResponse late = hand.post(quality, sheet + "/columns", others);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(read(late).text()).contains("it is being read just now");
    assertThat(hand.look(quality, sheet + "/columns").getRedirectedUrl()).isEqualTo(sheet);
  }

  @Test
  void ofAWorkbookTheSheetIsFoundAndAnotherMayBeChosen() throws Exception {
    String sheet = hand.sent(quality, TestLedger.CODE, "two.xlsx", twoSheets());
    Document page = hand.page(quality, sheet + "/columns");
    assertThat(page.select("#table option").eachText()).containsExactly("About", "Notes");
    assertThat(page.select(".tl-lead").text()).contains("row 4 of “Notes”");
    assertThat(page.select("tbody th").eachText())
        .containsExactly("Words", "Due date Original", "Day", "Day (2)", "Column F");
    assertThat(hand.page(quality, sheet + "/columns?table=About").select(".tl-lead").text())
        .contains("“About”");
    assertThat(hand.page(quality, sheet + "/columns?table=Notes&row=1").select(".tl-lead").text())
        .contains("row 1 of “Notes”");
    MockHttpServletResponse none = hand.look(quality, sheet + "/columns?table=Notes&row=99");
    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(read(none).select("[data-errors]").text()).contains("no headings on row 99");
    assertThat(hand.look(quality, sheet + "/columns?row=three").getStatus()).isEqualTo(422);
  }

  /** A sheet of explanations, and one whose headings stand under a title and a merged group. */
  private static byte[] twoSheets() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      book.newWorksheet("About").value(0, 0, "This book holds notes.");
      Worksheet notes = book.newWorksheet("Notes");
      notes.value(0, 0, "NOTES 2026/27 – OFFICIAL SENSITIVE");
      notes.value(2, 1, "Due date");
      notes.value(3, 0, "Words");
      notes.value(3, 1, "Original");
      notes.value(3, 2, "Day");
      notes.value(3, 3, "Day");
      notes.value(4, 0, "One");
      notes.value(4, 1, "Ann");
      notes.value(4, 2, "14.03.26");
      notes.value(4, 5, "x");
    }
    return bytes.toByteArray();
  }

  @Test
  void aSheetOfTooManyRowsIsRefusedBeforeAnyComesIn() throws Exception {
    String[] lines = new String[Matchings.MOST_ROWS + 2];
    lines[0] = "Words";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "Row " + i;
    }
    String sheet = hand.sent(quality, TestLedger.CODE, "many.csv", SheetHand.csv(lines));
    MockHttpServletResponse response =
        hand.post(quality, sheet + "/columns", hand.understood(quality, sheet));
    assertThat(read(response).select("[data-errors]").text())
        .contains("There are more than 20,000 rows.");
    String empty =
        hand.sent(quality, TestLedger.CODE, "empty.csv", SheetHand.csv("Words,Day", ","));
    MockHttpServletResponse none =
        hand.post(quality, empty + "/columns", hand.understood(quality, empty));
    assertThat(read(none).select("[data-errors]").text())
        .contains("There is no row under the headings.");
  }
}
