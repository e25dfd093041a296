package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.register.annexa.Column;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class ExtractChangesTest {
  private static final String NEED =
      "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Does the Child have a"
          + " Disability,CIN Start Date,Primary Need Code,Date Child Was Last Seen,CIN Closure"
          + " Date,Reason for Closure,Case Status,Allocated Team,Allocated Worker";

  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired CodeMappings mappings;
  @Autowired Undo undo;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  private Sender sender;
  private TestCouncil council;
  private Viewer analyst;

  @BeforeEach
  void aCouncil() {
    sender = new Sender(extracts, inAuthority, db);
    council = councils.found();
    analyst = council.as(Role.PERFORMANCE_ANALYST);
  }

  @Test
  void aMoveAChangeOfWorkerAClosureAndAnAbsenceAreEachCounted() {
    ExtractRow first =
        send(
            open("A1", "Northmere 1", "Ann"),
            open("A2", "Northmere 1", "Ann"),
            open("A3", "Northmere 1", "Ann"),
            open("A4", "Northmere 1", "Ann"));
    assertThat(counts(first)).containsEntry(ChangeKind.NEW, 4).containsEntry(ChangeKind.TEAM, 0);
    ExtractRow second =
        send(
            open("A1", "Northmere 2", "Ann"),
            open("A2", "Northmere 1", "Bea"),
            closed("A3", "Northmere 1", "Ann"),
            open("A5", "Northmere 1", "Ann"));
    assertThat(counts(second))
        .containsEntry(ChangeKind.NEW, 1)
        .containsEntry(ChangeKind.TEAM, 1)
        .containsEntry(ChangeKind.WORKER, 1)
        .containsEntry(ChangeKind.CLOSED, 1)
        .containsEntry(ChangeKind.ABSENT, 1);
    assertThat(references(second, ChangeKind.CLOSED)).containsExactly("A3");
    assertThat(references(second, ChangeKind.ABSENT)).containsExactly("A4");
    assertThat(second.changes()).isEqualTo(new Changes(2, 4, 2));
  }

  @Test
  void absenceClosesNothingAndAChildWhoIsBackIsCounted() {
    send(open("A1", "Northmere 1", "Ann"), open("A2", "Northmere 1", "Ann"));
    ExtractRow without = send(open("A1", "Northmere 1", "Ann"));
    assertThat(without.changes()).isEqualTo(new Changes(1, 0, 0));
    assertThat(
            extracts
                .changed(analyst, without.id(), ChangeKind.ABSENT, null, 50)
                .getFirst()
                .nowStatus())
        .isEqualTo("child-in-need");
    ExtractRow stillWithout = send(open("A1", "Northmere 1", "Ann"));
    assertThat(stillWithout.changes().isNone()).isTrue();
    ExtractRow back = send(open("A1", "Northmere 1", "Ann"), open("A2", "Northmere 1", "Ann"));
    assertThat(back.changes()).isEqualTo(new Changes(1, 0, 0));
    assertThat(references(back, ChangeKind.RETURNED)).containsExactly("A2");
  }

  @Test
  void onlyTheLatestExtractCanBeUndone() {
    ExtractRow first = send(open("A1", "Northmere 1", "Ann"));
    ExtractRow second = send(open("A1", "Northmere 1", "Bea"));
    assertThatThrownBy(() -> undo.undo(analyst, first.id()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Only the latest");
    String _ = undo.undo(analyst, second.id());
    assertThatThrownBy(() -> undo.undo(analyst, second.id())).isInstanceOf(Refused.class);
    String _ = undo.undo(analyst, first.id());
    assertThat(sender.snapshot(analyst)).isBlank();
  }

  @Test
  void undoIsTheExactInverseOfAnyExtract() {
    Random random = new Random(20261122);
    for (int round = 0; round < 4; round++) {
      aCouncil();
      String before = sender.snapshot(analyst);
      for (int step = 0; step < 4; step++) {
        ExtractRow extract = send(some(random));
        String after = sender.snapshot(analyst);
        String _ = undo.undo(analyst, extract.id());
        assertThat(sender.snapshot(analyst)).as("round %d step %d", round, step).isEqualTo(before);
        ExtractRow again = send(some(random));
        assertThat(again.state()).isEqualTo(ExtractState.DONE);
        assertThat(after).isNotNull();
        before = sender.snapshot(analyst);
      }
    }
  }

  @Test
  void aValueNobodyKnowsIsKeptAndWaitsAndHoldsOnceItHasAMeaning() {
    String odd = open("A1", "Northmere 1", "Ann").replace("N1", "Family trouble");
    ExtractRow first = send(odd);
    assertThat(extracts.lists(analyst, first.id()).getFirst())
        .returns(1, ListRow::kept)
        .returns(0, ListRow::rejected)
        .returns(1, ListRow::unmapped);
    assertThat(mappings.queue(analyst))
        .extracting(QueuedValueRow::shown)
        .containsExactly("Family trouble");
    mappings.map(analyst, Column.PRIMARY_NEED, "family  TROUBLE", "N5");
    assertThat(mappings.queue(analyst)).isEmpty();
    ExtractRow second = send(odd);
    assertThat(extracts.lists(analyst, second.id()).getFirst().unmapped()).isZero();
    assertThat(second.changes().involvements()).isEqualTo(1);
    mappings.end(analyst, mappings.current(analyst).getFirst().id());
    assertThat(mappings.queue(analyst)).hasSize(1);
  }

  @Test
  void aValueThatIsNoneWaitsNoMore() {
    String odd = open("A1", "Northmere 1", "Ann").replace("N1", "tbc later");
    send(odd);
    mappings.map(analyst, Column.PRIMARY_NEED, "tbc later", null);
    ExtractRow second = send(odd);
    assertThat(extracts.lists(analyst, second.id()).getFirst().unmapped()).isZero();
    assertThat(mappings.queue(analyst)).isEmpty();
  }

  @Test
  void theWrongFileIsRefusedWithWhatWasExpectedAndFound() {
    ExtractRow wrong = sender.send(analyst, Sender.csv("shopping.csv", "Bread,Butter", "1,2"));
    assertThat(wrong.state()).isEqualTo(ExtractState.REFUSED);
    assertThat(wrong.reason()).contains("List 1").isNotBlank();
    assertThat(sender.snapshot(analyst)).isBlank();
  }

  @Test
  void anotherCouncilSeesNothingOfIt() {
    ExtractRow extract = send(open("A1", "Northmere 1", "Ann"));
    Viewer other = councils.found().as(Role.PERFORMANCE_ANALYST);
    assertThatThrownBy(() -> extracts.one(other, extract.id())).isInstanceOf(NotFound.class);
    assertThat(extracts.list(other, null, 10)).isEmpty();
    assertThat(sender.snapshot(other)).isBlank();
    assertThatThrownBy(() -> undo.undo(other, extract.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void twoExtractsAtOnceComeInOneAfterTheOther() {
    IncomingFile one = file(open("A1", "Northmere 1", "Ann"));
    IncomingFile two = file(open("A1", "Northmere 1", "Bea"));
    ExtractId first = extracts.receive(analyst, List.of(one), null);
    ExtractId second = extracts.receive(analyst, List.of(two), null);
    assertThat(sender.await(analyst, second).sequence()).isEqualTo(2);
    assertThat(sender.await(analyst, first).sequence()).isEqualTo(1);
  }

  private ExtractRow send(String... rows) {
    ExtractRow extract = sender.send(analyst, file(rows));
    assertThat(extract.state()).as(extract.reason()).isEqualTo(ExtractState.DONE);
    return extract;
  }

  private static IncomingFile file(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = NEED;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return Sender.csv("List 6.csv", lines);
  }

  private static String open(String reference, String team, String worker) {
    return row(reference, "b) Female", "", "", "c) Child in need plan", team, worker);
  }

  private static String closed(String reference, String team, String worker) {
    return row(reference, "b) Female", "01/05/2024", "RC8", "e) Closed episode", team, worker);
  }

  private static String row(
      String reference,
      String gender,
      String end,
      String reason,
      String state,
      String team,
      String worker) {
    return String.join(
        ",",
        reference,
        gender,
        "a) WBRI",
        "03/02/2015",
        "9",
        "b) No",
        "02/01/2024",
        "N1",
        "",
        end,
        reason,
        state,
        team,
        worker);
  }

  /** A few rows about some of ten children, of any state, team and worker. */
  private static String[] some(Random random) {
    return IntStream.range(0, 10)
        .filter(_ -> random.nextInt(3) > 0)
        .mapToObj(i -> {
          String team = "Northmere " + (1 + random.nextInt(2));
          String worker = List.of("Ann", "Bea", "Cal").get(random.nextInt(3));
          String gender = List.of("a) Male", "b) Female", "").get(random.nextInt(3));
          boolean over = random.nextInt(4) == 0;
          return row(
              "C" + i,
              gender,
              over ? "01/05/2024" : "",
              over ? "RC8" : "",
              over ? "e) Closed episode" : "c) Child in need plan",
              team,
              worker);
        })
        .toArray(String[]::new);
  }

  private Map<ChangeKind, Integer> counts(ExtractRow extract) {
    return extracts.changeCounts(analyst, extract.id()).stream()
        .collect(Collectors.toMap(ChangeCountRow::kind, ChangeCountRow::children));
  }

  private List<String> references(ExtractRow extract, ChangeKind kind) {
    return extracts.changed(analyst, extract.id(), kind, null, 50).stream()
        .map(ChangedChildRow::reference)
        .toList();
  }
}
