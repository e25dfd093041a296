package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the server when its Throughline is killed. */
class OrphanTest {
  @TempDir static Path programs;
  private static Unpacked unpacked;
  @TempDir Path place;
  private Path data;
  private OtherJvm other;
  private ProcessHandle server;

  @BeforeAll
  static void unpack() {
    unpacked = Unpacked.in(programs);
  }

  @BeforeEach
  void startAnotherThroughline() throws IOException {
    data = unpacked.linkedInto(place.toRealPath().resolve("data"));
    other = OtherJvm.start(data);
    server = ProcessHandle.of(Long.parseLong(other.firstLine())).orElseThrow();
  }

  @AfterEach
  void leaveNoServer() throws Exception {
    Kept.kill(other.process().toHandle());
    Kept.killServers(data);
  }

  @Test
  void noServerOutlivesItsThroughline() throws Exception {
    Kept.kill(other.process().toHandle());
    Kept.awaitNoServer(data);
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
  }

  @Test
  void theNextStartWaitsForAServerThatIsStillStopping() throws Exception {
    Kept.kill(other.process().toHandle());
    assertThatTheRowIsThere();
  }

  @Test
  void theNextStartRecoversWhenServerAndThroughlineWereKilledTogether() throws Exception {
    server.destroyForcibly();
    Kept.kill(other.process().toHandle());
    assertThatTheRowIsThere();
  }

  @Test
  void aTerminatedThroughlineTakesItsServerWithIt() throws Exception {
    other.process().destroy();
    Kept.awaitNoServer(data);
    assertThatTheRowIsThere();
  }

  private void assertThatTheRowIsThere() throws SQLException {
    try (var again = EmbeddedPostgres.start(data, new SecureRandom())) {
      assertThat(Kept.read(again)).isEqualTo("written by the other");
    }
  }
}
