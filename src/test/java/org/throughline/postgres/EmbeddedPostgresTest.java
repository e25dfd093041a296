package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  private static final RandomGenerator CHANCE = new SecureRandom();

  @TempDir static Path programs;
  private static Unpacked unpacked;
  @TempDir Path place;
  private Path data;

  @BeforeAll
  static void unpack() {
    unpacked = Unpacked.in(programs);
  }

  @BeforeEach
  void chooseAFolder() throws IOException {
    data = unpacked.linkedInto(place.toRealPath().resolve("data"));
  }

  @AfterEach
  void leaveNoServer() {
    Kept.killServers(data);
  }

  @Test
  void restartKeepsTheData() throws SQLException {
    try (var server = start()) {
      Kept.write(server, "kept");
    }
    try (var server = start()) {
      assertThat(Kept.read(server)).isEqualTo("kept");
    }
  }

  @Test
  void aCommittedRowSurvivesTheKillingOfTheServer() throws Exception {
    try (var server = start()) {
      Kept.write(server, "kept");
      Kept.kill(ProcessHandle.of(server.pid()).orElseThrow());
    }
    assertThat(data.resolve("database/postmaster.pid")).exists();
    try (var server = start()) {
      assertThat(Kept.read(server)).isEqualTo("kept");
    }
  }

  @Test
  void aServerThatEndsByItselfIsStartedAgainOnItsPort() throws Exception {
    try (var server = start()) {
      Kept.write(server, "kept");
      int port = server.port();
      Kept.kill(ProcessHandle.of(server.pid()).orElseThrow());
      assertThat(Kept.readAgain(server)).isEqualTo("kept");
      assertThat(server.port()).isEqualTo(port);
    }
    assertThat(Predecessor.servers(data)).isEmpty();
  }

  @Test
  void aStalePidFileWithTheNumberOfALiveProcessIsNoHindrance() throws Exception {
    try (var server = start()) {
      Kept.write(server, "kept");
      Kept.kill(ProcessHandle.of(server.pid()).orElseThrow());
    }
    var file = data.resolve("database/postmaster.pid");
    var lines = Files.readAllLines(file);
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(file, lines);
    try (var server = start()) {
      assertThat(Kept.read(server)).isEqualTo("kept");
    }
  }

  @Test
  void anEmptyPidFileIsNoHindrance() throws IOException {
    try (var _ = start()) {
      assertThat(Predecessor.servers(data)).isNotEmpty();
    }
    Files.createFile(data.resolve("database/postmaster.pid"));
    try (var server = start()) {
      assertThat(server.port()).isPositive();
    }
  }

  @Test
  void closeLeavesNoProcessAndNoPidFile() {
    try (var _ = start()) {
      assertThat(Predecessor.servers(data)).isNotEmpty();
      assertThat(data.resolve("database/postmaster.pid")).exists();
    }
    assertThat(Predecessor.servers(data)).isEmpty();
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
  }

  @Test
  void closingTwiceIsNoError() {
    var server = start();
    server.close();
    server.close();
    assertThat(Predecessor.servers(data)).isEmpty();
  }

  @Test
  void aSecondStarterOnTheSameFolderIsRefusedHoweverOftenItTries() throws Exception {
    try (var server = start()) {
      for (var again = 0; again < 2; again++) {
        assertThatThrownBy(this::start).hasMessage(another());
      }
      assertThat(OtherJvm.start(data).firstLine()).isEqualTo(another());
      Kept.write(server, "still served");
    }
  }

  private String another() {
    return "Another Throughline is using the data folder "
        + data
        + ". Stop it first, or give this one a data folder of its own.";
  }

  @Test
  void theDatabaseOfAnotherMajorIsRefused() throws IOException {
    Files.createDirectories(data.resolve("database"));
    Files.writeString(data.resolve("passwords"), "postgres=x\n");
    Files.writeString(data.resolve("database/PG_VERSION"), "17\n");
    assertThatThrownBy(this::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("holds a database of PostgreSQL 17, and this Throughline brings");
  }

  @Test
  void aDatabaseWithoutItsPasswordsIsRefused() throws IOException {
    Files.createDirectories(data.resolve("database"));
    Files.writeString(data.resolve("database/PG_VERSION"), "18\n");
    assertThatThrownBy(this::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("the file 'passwords' beside it is missing");
  }

  @Test
  void aTakenPortIsNamed() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(data, taken.getLocalPort(), CHANCE))
          .hasMessage(
              "PostgreSQL cannot use port %d: something else has it."
                  .formatted(taken.getLocalPort()));
    }
    assertThat(Predecessor.servers(data)).isEmpty();
    try (var server = start()) {
      assertThat(server.port()).isPositive();
    }
  }

  @Test
  void aMissingFolderIsMadeForUsAlone() throws IOException {
    var missing = data.resolve("not/yet/there");
    try (var server = EmbeddedPostgres.start(missing, CHANCE)) {
      assertThat(server.jdbcUrl())
          .isEqualTo("jdbc:postgresql://127.0.0.1:" + server.port() + "/throughline");
    }
    assertThat(permissions(missing)).isEqualTo("rwx------");
  }

  @Test
  void aHalfMadeDatabaseIsMadeAgain() throws IOException {
    Binaries.delete(data.resolve("postgres-" + Binaries.VERSION));
    Files.createDirectories(data.resolve("database.new/base"));
    Files.createDirectories(data.resolve("postgres-" + Binaries.VERSION + ".new/bin"));
    Files.writeString(data.resolve("passwords.initdb"), "half");
    try (var server = start()) {
      assertThat(server.port()).isPositive();
    }
    assertThat(data.resolve("database.new")).doesNotExist();
    assertThat(data.resolve("passwords.initdb")).doesNotExist();
  }

  @Test
  void aSettingThatCannotBeReadIsSaidInTheServersWords() throws IOException {
    try (var _ = start()) {
      assertThat(Predecessor.servers(data)).isNotEmpty();
    }
    Files.writeString(data.resolve("database/postgresql.conf"), "wal_level = nonsense\n");
    assertThatThrownBy(this::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("PostgreSQL did not start.")
        .hasMessageContaining("contains errors");
  }

  @Test
  void passwordsAreForUsAloneAndOutliveARestart() throws IOException {
    var first = passwordsOfOneRun();
    assertThat(passwordsOfOneRun()).isEqualTo(first);
    assertThat(first.values()).doesNotHaveDuplicates().allMatch(word -> word.length() == 48);
    assertThat(permissions(data.resolve("passwords"))).isEqualTo("rw-------");
    assertThat(permissions(data.resolve("database"))).isEqualTo("rwx------");
  }

  private Map<String, String> passwordsOfOneRun() {
    try (var server = start()) {
      return server.passwords();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void nobodyComesInWithoutAPasswordOrFromOutside() throws Exception {
    try (var server = start()) {
      for (var wrong : List.of("", "wrong", "postgres")) {
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "tl_app", wrong))
            .isInstanceOf(SQLException.class);
      }
      assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Files.readString(data.resolve("database/postmaster.pid")).lines().skip(4))
          .startsWith("", "127.0.0.1");
    }
  }

  @Test
  void aCommitIsOnTheDiskWhenItIsAnswered() throws SQLException {
    try (var server = start()) {
      assertThat(setting(server, "fsync")).isEqualTo("on");
      assertThat(setting(server, "full_page_writes")).isEqualTo("on");
      assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(server, "data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void theProgramsAreOfTheVersionTheyAreUnpackedUnder() throws IOException {
    var postgres = new Binaries(unpacked.shared()).program("postgres").toString();
    assertThat(new Program(List.of(postgres, "--version")).run().output())
        .isEqualTo("postgres (PostgreSQL) " + Binaries.VERSION);
    assertThat(Binaries.VERSION).startsWith(Binaries.MAJOR + ".");
  }

  private static String setting(EmbeddedPostgres server, String name) throws SQLException {
    try (var connection = Kept.connect(server, "tl_app");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("show " + name)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(data, CHANCE);
  }
}
