package org.throughline.spreadsheets;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.throughline.history.Subject;
import org.throughline.kernel.Refused;
import org.throughline.web.Place;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.Choice;

/** Notes of a test, which remember what came in and may be told to fail. */
@TestComponent
public final class TestLedger implements Ledger {
  public static final String CODE = "test-notes";

  private final Map<SheetId, Map<Integer, SheetRow>> kept = new ConcurrentHashMap<>();
  private volatile @Nullable RuntimeException fault;
  private volatile @Nullable Error death;

  /** What was kept of a sheet, by the numbers of its rows. */
  Map<Integer, SheetRow> of(SheetId sheet) {
    return kept.computeIfAbsent(sheet, _ -> new ConcurrentSkipListMap<>());
  }

  /** Fails so, once, at the next row that says “fault”. */
  public void fail(RuntimeException once) {
    fault = once;
  }

  /** Dies there, once, as a program that is killed. */
  void die(Error once) {
    death = once;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String title() {
    return "Notes of a test";
  }

  @Override
  public String about() {
    return "Nothing but words.";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.text("words", "Words", "What is said.", "An example of words")
            .always()
            .alsoCalled("Note", "What was said"),
        Field.text("by", "Said by", "Whoever said it.", "Somebody").alsoCalled("Due date Original"),
        Field.date("day", "Day", "When it was said.", "31/10/2026").alsoCalled("Date"),
        Field.reference("child", "Child", "About whom.", "1234567"));
  }

  @Override
  public List<Question> questions(Viewer viewer) {
    List<Choice> choices = List.of(new Choice("", "Nobody"), new Choice("them", "They"));
    return List.of(new Question("who", "Who says so?", "For all rows.", choices));
  }

  @Override
  public Kept keep(Viewer viewer, SheetFile sheet, SheetRow row) {
    String words = row.text("words");
    if (words.equals("fault")) {
      failOnce();
    }
    if (words.equals("no")) {
      throw Refused.unusable("It says no.");
    }
    var _ = row.date("day");
    var _ = row.text("child");
    of(sheet.id()).put(row.number(), row);
    return new Kept(
        new Subject("note", sheet.id().value(), "Note " + row.number()), row.answer("who"));
  }

  private void failOnce() {
    RuntimeException once = fault;
    Error last = death;
    fault = null;
    death = null;
    if (once != null) {
      throw once;
    }
    if (last != null) {
      throw last;
    }
  }

  @Override
  public int takeBack(Viewer viewer, SheetFile sheet, String reason) {
    if (reason.equals("worked")) {
      throw Refused.conflict("Note 2 was worked on since, so nothing was taken back.");
    }
    Map<Integer, SheetRow> gone = kept.remove(sheet.id());
    return gone == null ? 0 : gone.size();
  }
}
