package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.kernel.InAuthority;
import org.throughline.register.annexa.Returns;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class ExtractImportTest {
  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  private Sender sender;
  @TempDir Path folder;

  @BeforeEach
  void aSender() {
    sender = new Sender(extracts, inAuthority, db);
  }

  @Test
  void theRealFileComesInWithEveryRowAccountedFor() {
    Path real = Path.of("../shared/data/annex-a/Annex_A.xlsx");
    assumeThat(Files.exists(real)).as("the real Annex A lies beside the checkout").isTrue();
    Viewer analyst = analyst();
    ExtractRow extract = sender.send(analyst, real);
    assertThat(extract.state()).as(extract.reason()).isEqualTo(ExtractState.DONE);
    assertThat(extract.version()).contains("2021");
    assertThat(extracts.lists(analyst, extract.id()))
        .hasSize(11)
        .allSatisfy(list ->
            assertThat(list.read())
                .isPositive()
                .isEqualTo(list.kept() + list.rejected() + list.leftOut()));
    assertThat(extract.changes().children()).isGreaterThan(5);
    assertThat(extract.changes().events()).isGreaterThan(20);
    assertThat(extracts.unmapped(analyst, extract.id())).isNotEmpty();
  }

  /** Left to itself the server would look a minute later. */
  @Test
  void thePlannerSoonKnowsOfACouncilThatIsNew() throws InterruptedException {
    Instant before = statementTime();
    var _ = sender.send(analyst(), Returns.workbook(folder, 8, 100, false));
    Instant end = Instant.now().plusSeconds(20);
    while (analysed().isBefore(before) && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(analysed()).isAfter(before);
  }

  private Instant statementTime() {
    return db.sql("select statement_timestamp()").query(OffsetDateTime.class).single().toInstant();
  }

  private Instant analysed() {
    return db.sql(
            """
            select coalesce(last_analyze, timestamptz 'epoch') from pg_stat_user_tables
             where schemaname = 'register' and relname = 'event'
            """)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  @Test
  void theSameRowsInOtherBytesAndOrderChangeNothing() {
    Viewer analyst = analyst();
    ExtractRow first = sender.send(analyst, Returns.workbook(folder, 5, 400, false));
    assertThat(first.state()).as(first.reason()).isEqualTo(ExtractState.DONE);
    String before = sender.snapshot(analyst);
    ExtractRow again = sender.send(analyst, Returns.workbook(folder, 5, 400, true));
    assertThat(again.sha256()).isNotEqualTo(first.sha256());
    assertThat(again.changes()).isEqualTo(new Changes(0, 0, 0));
    assertThat(sender.snapshot(analyst)).isEqualTo(before);
  }

  private Viewer analyst() {
    return councils.found().as(Role.PERFORMANCE_ANALYST);
  }
}
