package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.history.History;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.register.annexa.Status;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class ExtractResumeTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final IncomingFile CONTACTS =
      Sender.csv(
          "List 1.csv",
          "Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Contact,Contact Source",
          "A1,a) Male,a) WBRI,01/02/2015,9,03/04/2024,q) 6: Police",
          "A2,a) Male,a) WBRI,01/02/2015,9,03/04/2024,q) 6: Police");

  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired ExtractStore store;
  @Autowired Uploads uploads;
  @Autowired Standings standings;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  @Autowired Queries queries;
  @Autowired History history;
  @Autowired CouncilTime time;
  @Autowired Ids ids;
  private Sender sender;
  private Viewer analyst;

  @BeforeEach
  void aCouncil() {
    sender = new Sender(extracts, inAuthority, db);
    analyst = councils.found().as(Role.PERFORMANCE_ANALYST);
  }

  @Test
  void anExtractThatWasCutShortIsBegunAnew() {
    ExtractId id = cutShort(1);
    ExtractRow extract = sender.await(analyst, id);
    assertThat(extract.state()).as(extract.reason()).isEqualTo(ExtractState.DONE);
    assertThat(extract.changes().children()).isEqualTo(2);
    assertThat(uploads.of(id, List.of("List 1.csv"))).isEmpty();
  }

  @Test
  void anExtractThatIsCutShortEachTimeIsGivenUp() {
    ExtractRow extract = sender.await(analyst, cutShort(3));
    assertThat(extract.state()).isEqualTo(ExtractState.FAILED);
    assertThat(extract.reason()).contains("three times");
    assertThat(sender.snapshot(analyst)).isBlank();
  }

  @Test
  void anExtractWhoseFileIsGoneSaysSo() {
    ExtractId id = new ExtractId(ids.next());
    Stored stored = uploads.store(id, List.of(CONTACTS));
    uploads.drop(id);
    inAuthority.change(analyst.authority(), () -> store.add(analyst, id, stored, DAY));
    ExtractRow extract = sender.await(analyst, id);
    assertThat(extract.state()).isEqualTo(ExtractState.FAILED);
    assertThat(extract.reason()).contains("no longer there");
  }

  @Test
  void aChildWhomSomethingPointsAtStaysWhenItsExtractIsUndone() {
    ExtractRow extract = sender.send(analyst, CONTACTS);
    UUID drawn =
        extracts.changed(analyst, extract.id(), ChangeKind.NEW, null, 50).stream()
            .filter(child -> child.reference().equals("A1"))
            .findFirst()
            .orElseThrow()
            .id();
    Undo undo =
        new Undo(
            db, queries, inAuthority, extracts, history, time, List.of((_, _) -> Set.of(drawn)));
    assertThat(undo.undo(analyst, extract.id())).contains("One child of it stays");
    assertThat(sender.snapshot(analyst)).contains("A1").doesNotContain("A2", "contact");
    ExtractRow again = sender.send(analyst, CONTACTS);
    assertThat(again.changes().children()).isEqualTo(2);
  }

  @Test
  void childrenStandByTheOrderOfStatusesTheReaderHas() {
    String function =
        inAuthority.read(
            analyst.authority(),
            () ->
                db.sql("select pg_get_functiondef('register.standings'::regproc)")
                    .query(String.class)
                    .single());
    int last = -1;
    for (Status status : Status.values()) {
      int here = function.indexOf("'" + status.code() + "'");
      assertThat(here).as(status.code()).isGreaterThan(last);
      last = here;
    }
    assertThat(standings.workOut(analyst.authority())).isZero();
  }

  private ExtractId cutShort(int times) {
    ExtractId id = new ExtractId(ids.next());
    Stored stored = uploads.store(id, List.of(CONTACTS));
    inAuthority.change(
        analyst.authority(),
        () -> {
          store.add(analyst, id, stored, DAY);
          for (int i = 0; i < times; i++) {
            store.begin(analyst.authority(), id);
          }
        });
    return id;
  }
}
