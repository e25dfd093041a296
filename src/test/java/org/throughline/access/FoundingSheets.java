package org.throughline.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.throughline.spreadsheets.SheetHand;
import org.throughline.spreadsheets.TestLedger;
import org.throughline.web.Role;

/** Spreadsheets: one that is read, one whose columns wait, and one whose reading stopped. */
@TestComponent
final class FoundingSheets {
  private final SheetHand hand;
  private final TestLedger ledger;

  FoundingSheets(SheetHand hand, TestLedger ledger) {
    this.hand = hand;
    this.ledger = ledger;
  }

  void make(Founding of) {
    of.places.put("/spreadsheets/templates/{name}", TestLedger.CODE + ".xlsx");
    of.places.put("/spreadsheets/{id}", read(of, "read.csv", "One", "no", "Two"));
    ledger.fail(new IllegalStateException("a fault of the test"));
    String stopped = read(of, "stopped.csv", "fault");
    of.places.put("POST /spreadsheets/{id}/reading", "/spreadsheets/" + stopped + "/reading");
    String waiting = sent(of, "waiting.csv", "One");
    for (String route :
        List.of(
            "GET /spreadsheets/{id}/columns",
            "POST /spreadsheets/{id}/columns",
            "POST /spreadsheets/{id}/withdrawal")) {
      of.places.put(route, route.split(" ", 2)[1].replace("{id}", waiting));
    }
  }

  static MockMultipartFile file(String name, String... words) {
    byte[] bytes =
        ("Words\r\n" + String.join("\r\n", words) + "\r\n").getBytes(StandardCharsets.UTF_8);
    return new MockMultipartFile("file", name, "text/csv", bytes);
  }

  private String sent(Founding of, String name, String... words) {
    Form form = Form.of(Map.of("ledger", TestLedger.CODE)).with(file(name, words));
    String columns = of.as(Role.HEAD_OF_QUALITY).post("/spreadsheets", form);
    return Founding.last(columns.replace("/columns", ""));
  }

  private String read(Founding of, String name, String... words) {
    String id = sent(of, name, words);
    Somebody quality = of.as(Role.HEAD_OF_QUALITY);
    quality.post("/spreadsheets/" + id + "/columns", Form.of(Map.of("column-0", "words")));
    hand.read(of.council.id());
    return id;
  }
}
