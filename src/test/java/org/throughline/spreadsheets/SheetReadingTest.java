package org.throughline.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.history.History;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.people.Accounts;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** What becomes of each row, however the reading goes. */
@RoomTest
class SheetReadingTest {
  private static final byte[] NOTES =
      SheetHand.csv(
          "Words,Said by,Day,Child,RAG",
          "One,Ann,01/02/2026,C-1,Green",
          "",
          "no,Ben,2026-02-02,,Red",
          "Three,Cy,10/19/2026,,",
          "Four,n/a,14.03.26,123456789012345678,",
          ",,,,Green",
          ",Total,,,2",
          "fault,Di,,1.5E+15,",
          "Nul\u0000led,Ed,1 March 2026,C-2,");

  @Autowired SheetHand hand;
  @Autowired TestLedger ledger;
  @Autowired TestCouncils councils;
  @Autowired Sheets sheets;
  @Autowired SheetStore store;
  @Autowired Accounts accounts;
  @Autowired History history;
  @Autowired InAuthority inAuthority;
  private TestCouncil council;
  private Viewer quality;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    quality = council.as(Role.HEAD_OF_QUALITY);
  }

  private static SheetId id(String sheet) {
    return new SheetId(UUID.fromString(sheet.substring(sheet.lastIndexOf('/') + 1)));
  }

  private Sheet sheet(String address) {
    return sheets.one(quality, id(address));
  }

  private String reasons(String address) {
    return sheets.outcomes(quality, sheet(address), "rejected", 0, 100).stream()
        .map(row -> row.rowNumber() + ": " + row.reason())
        .reduce("", (one, other) -> one + other + "\n");
  }

  @Test
  void eachRowIsKeptOrRejectedWithItsReason() throws Exception {
    String address = hand.bring(quality, TestLedger.CODE, "notes.csv", NOTES);
    assertThat(sheet(address).state()).isEqualTo(SheetState.READ);
    Map<Integer, SheetRow> kept = ledger.of(id(address));
    assertThat(kept.keySet()).containsExactly(2, 6, 10);
    SheetRow four = Objects.requireNonNull(kept.get(6));
    assertThat(four.text("by")).as("n/a").isEmpty();
    assertThat(four.date("day")).isEqualTo("2026-03-14");
    assertThat(Objects.requireNonNull(kept.get(10)).text("words")).isEqualTo("Nulled");
    assertThat(reasons(address))
        .isEqualTo(
            """
            4: It says no.
            5: “Day” (C5) says “10/19/2026”, which is no date. Write the day first, like 31/10/2026.
            8: There is nothing in “Words” (A8).
            9: “Child” (D9): The identifier was shortened to powers of ten, so its digits are lost.\
             Format the column as text.
            """);
  }

  @Test
  void theRowsToMendComeBackAsTheyStoodWithTheReason() throws Exception {
    String address = hand.bring(quality, TestLedger.CODE, "notes.csv", NOTES);
    MockHttpServletResponse file = hand.look(quality, address + "/rejected.csv");
    String csv = file.getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith("\ufeffWords,Said by,Day,Child,RAG,Why this row did not come in\r\n")
        .contains("no,Ben,2026-02-02,,Red,It says no.\r\n");
    byte[] mended = csv.replace("no,Ben", "yes,Ben").getBytes(StandardCharsets.UTF_8);
    String again = hand.bring(quality, TestLedger.CODE, "mended.csv", mended);
    assertThat(ledger.of(id(again)).values().stream().map(row -> row.text("words")).toList())
        .contains("yes");
    assertThat(hand.look(quality, again + "/rejected.csv").getContentAsString())
        .as("the column of reasons is not carried twice")
        .containsOnlyOnce("Why this row did not come in");
  }

  @Test
  void thePageSaysWhatBecameOfEachRow() throws Exception {
    String address = hand.bring(quality, TestLedger.CODE, "notes.csv", NOTES);
    Document page = hand.page(quality, address);
    assertThat(page.select(".tl-lead").text()).startsWith("It was read to its end. 3 rows came in");
    assertThat(page.select(".tl-chips [aria-current]").text()).startsWith("Rejected");
    Document kept = hand.page(quality, address + "?which=kept");
    assertThat(kept.select("tbody td a").eachText()).contains("Note 2", "Note 10");
    assertThat(hand.look(quality, address + "?which=some").getStatus()).isEqualTo(422);
    assertThat(
            inAuthority.read(
                council.id(), () -> history.sightsOf(quality, "spreadsheet", id(address).value())))
        .as("each look at the rows is logged")
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(
            inAuthority.read(
                council.id(), () -> history.of(quality, "spreadsheet", id(address).value())))
        .extracting(entry -> entry.verb())
        .containsExactly("brought in", "let be read", "sent in");
  }

  @Test
  void oneThatIsKilledInTheMiddleGoesOnWhereItWas() throws Exception {
    ledger.die(new ThreadDeathOfATest());
    String killed =
        hand.sent(
            quality, TestLedger.CODE, "fault.csv", SheetHand.csv("Words", "One", "fault", "Two"));
    hand.post(quality, killed + "/columns", hand.understood(quality, killed));
    assertThatThrownBy(() -> hand.read(council.id())).isInstanceOf(ThreadDeathOfATest.class);
    assertThat(sheet(killed).state()).isEqualTo(SheetState.READING);
    assertThat(sheet(killed).kept()).isEqualTo(1);
    assertThat(hand.page(quality, killed).select(".tl-lead").text())
        .isEqualTo("It is being read: 1 of 3 rows so far.");
    assertThat(hand.look(quality, killed).getHeader("Refresh")).isNotNull();
    assertThat(hand.look(quality, killed + "/taking-back").getStatus()).isEqualTo(409);
    hand.read(council.id());
    assertThat(sheet(killed).state()).isEqualTo(SheetState.READ);
    assertThat(ledger.of(id(killed)).keySet()).containsExactly(2, 3, 4);
    assertThat(sheet(killed).kept()).isEqualTo(3);
  }

  @Test
  void aFaultStopsItAndLosesNothing() throws Exception {
    String address =
        hand.sent(quality, TestLedger.CODE, "f.csv", SheetHand.csv("Words", "One", "fault", "Two"));
    ledger.fail(new IllegalStateException("a fault of the test"));
    hand.read(quality, address, Map.of());
    assertThat(sheet(address).state()).isEqualTo(SheetState.STOPPED);
    Document page = hand.page(quality, address);
    assertThat(page.text())
        .contains("Something went wrong on our side at row 3.", "2 rows are left");
    assertThat(hand.page(quality, "/").select("a[href=" + address + "]").eachText())
        .contains("Let “f.csv” go on, or take it back");
    assertThat(hand.post(quality, address + "/reading", Map.of()).getStatus()).isEqualTo(303);
    assertThat(hand.post(quality, address + "/reading", Map.of()).getStatus()).isEqualTo(409);
    hand.read(council.id());
    assertThat(sheet(address).state()).isEqualTo(SheetState.READ);
    assertThat(ledger.of(id(address)).keySet()).containsExactly(2, 3, 4);
    assertThat(hand.page(quality, "/").text()).doesNotContain("go on, or take it back");
  }

  @Test
  void whereTheDatabaseIsInTheWayTheRowIsReadAgain() throws Exception {
    String address =
        hand.sent(quality, TestLedger.CODE, "q.csv", SheetHand.csv("Words", "fault", "Two"));
    hand.post(quality, address + "/columns", hand.understood(quality, address));
    ledger.fail(new QueryTimeoutException("of the test"));
    assertThatThrownBy(() -> hand.read(council.id())).isInstanceOf(QueryTimeoutException.class);
    assertThat(sheet(address).state()).isEqualTo(SheetState.READING);
    hand.read(council.id());
    assertThat(ledger.of(id(address)).keySet()).containsExactly(2, 3);
  }

  @Test
  void nothingIsReadOnBehalfOfWhoLeft() throws Exception {
    Viewer other =
        councils.person(council.id(), "Other Quality", Role.HEAD_OF_QUALITY, council.root());
    String address = hand.sent(other, TestLedger.CODE, "o.csv", SheetHand.csv("Words", "One"));
    hand.post(other, address + "/columns", hand.understood(other, address));
    accounts.end(council.id(), other.account());
    hand.read(council.id());
    assertThat(hand.page(quality, address).text())
        .contains("Whoever began it is no head of quality here any more.");
    hand.post(quality, address + "/reading", Map.of());
    hand.read(council.id());
    assertThat(sheet(address).kept()).isEqualTo(1);
  }

  @Test
  void theBytesAreGoneOnceTheLastRowIsRead() throws Exception {
    String address = hand.bring(quality, TestLedger.CODE, "notes.csv", NOTES);
    assertThatThrownBy(
            () -> inAuthority.read(council.id(), () -> store.content(council.id(), id(address))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatNobodySaysTheColumnsOfIsPutAsideAfterAMonth() throws Exception {
    String address = hand.sent(quality, TestLedger.CODE, "notes.csv", NOTES);
    sheets.forget(council.id(), sheet(address).sentAt());
    assertThat(sheet(address).state()).isEqualTo(SheetState.MATCHING);
    sheets.forget(council.id(), sheet(address).sentAt().plusMillis(1));
    assertThat(sheet(address).state()).isEqualTo(SheetState.PUT_ASIDE);
    assertThatThrownBy(
            () -> inAuthority.read(council.id(), () -> store.content(council.id(), id(address))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void takingBackNeedsAReasonAndIsRefusedWhereSomethingWasWorkedOn() throws Exception {
    String address = hand.bring(quality, TestLedger.CODE, "notes.csv", NOTES);
    String back = address + "/taking-back";
    assertThat(said(hand.post(quality, back, Map.of("reason", " "))))
        .contains("Say why it is taken back.");
    assertThat(said(hand.post(quality, back, Map.of("reason", "worked"))))
        .contains("Note 2 was worked on since");
    assertThat(sheet(address).state()).isEqualTo(SheetState.READ);
    MockHttpServletResponse done = hand.post(quality, back, Map.of("reason", "The wrong year."));
    assertThat(done.getStatus()).isEqualTo(303);
    assertThat(hand.page(quality, address).text())
        .contains("It was taken back on", "The wrong year.");
    assertThat(hand.post(quality, back, Map.of("reason", "Again.")).getStatus()).isEqualTo(409);
    assertThat(hand.page(quality, "/spreadsheets").select("tbody").text()).contains("Taken back");
  }

  private static String said(MockHttpServletResponse response) throws Exception {
    assertThat(response.getStatus()).isIn(409, 422);
    return Jsoup.parse(response.getContentAsString()).select("[data-errors]").text();
  }

  @Test
  void anAnswerHoldsForEveryRow() throws Exception {
    String address = hand.sent(quality, TestLedger.CODE, "a.csv", SheetHand.csv("Words", "One"));
    hand.read(quality, address, Map.of("answer-who", "them"));
    assertThat(sheets.outcomes(quality, sheet(address), null, 0, 10))
        .extracting(OutcomeRow::note)
        .isEqualTo(List.of("them"));
  }

  /** Stands for the end of the program. */
  private static final class ThreadDeathOfATest extends Error {
    private static final long serialVersionUID = 1;
  }
}
