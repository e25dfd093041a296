package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root's ways round PostgreSQL's refusal of root; an ordinary user has no need of them. */
class FootingTest {
  @TempDir Path place;

  @BeforeEach
  void onlyRootCanTellTheDifference() throws IOException {
    assumeTrue(isRoot(), "This is not root, so there is nothing to get round.");
    open(place, "rwxr-xr-x");
  }

  private static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  @Test
  void asAnotherUserTheServerStartsAndTheNextRunKeepsThatUser() throws SQLException {
    var folder = DataFolder.take(place.resolve("data"));
    var other = Footing.other(65534).reaching(folder);
    try (var server = EmbeddedPostgres.start(folder, other, 0, new SecureRandom())) {
      Kept.write(server, "kept");
    }
    try (var server = EmbeddedPostgres.start(place.resolve("data"), new SecureRandom())) {
      assertThat(ProcessHandle.of(server.pid()).flatMap(p -> p.info().user())).hasValue("nobody");
      assertThat(Kept.read(server)).isEqualTo("kept");
    }
  }

  @Test
  void aFolderThatTheOtherUserCannotReachIsNamed() throws IOException {
    open(Files.createDirectory(place.resolve("closed")), "rwx------");
    try (var folder = DataFolder.take(place.resolve("closed/data"))) {
      assertThatThrownBy(() -> Footing.other(65534).reaching(folder))
          .hasMessageContaining("may not enter " + place.toRealPath().resolve("closed"));
    }
  }

  @Test
  void withoutANameOfItsOwnRootReachesAClosedFolder() throws IOException {
    assumeTrue(Footing.nameless().works(), "User namespaces are forbidden here.");
    open(place, "rwx------");
    try (var server = EmbeddedPostgres.start(place.resolve("data"), new SecureRandom())) {
      assertThat(server.port()).isPositive();
    }
  }

  private static void open(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }
}
