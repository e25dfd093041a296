package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What the last run may have left on a data folder: servers still writing, a stale pid file. */
final class Predecessor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DataFolder folder;

  Predecessor(DataFolder folder) {
    this.folder = folder;
  }

  /** Nobody but us holds the folder by now, so what still runs on it has lost its Throughline. */
  void leave() {
    servers(folder.root()).forEach(Postmaster::interrupt);
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (servers(folder.root()).findAny().isPresent()) {
      if (System.nanoTime() > end) {
        throw new CannotStart(
            "The PostgreSQL of an earlier run has not let go of the data folder "
                + folder.root()
                + " within a minute. Try again when it has ended.");
      }
      Pause.of(Duration.ofMillis(50));
    }
    forgetStalePid();
  }

  /**
   * PostgreSQL would take any process of the old number for a server, even a dead one, and refuse.
   */
  private void forgetStalePid() {
    var file = folder.cluster().resolve("postmaster.pid");
    try {
      if (Files.exists(file) && isStale(Files.readString(file))) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new CannotStart("The stale file " + file + " is in the way: " + Said.by(e), e);
    }
  }

  private boolean isStale(String content) {
    var pid = content.lines().findFirst().orElse("").strip();
    return pid.isEmpty() || isDead(pid) || isSomebodyElse(Long.parseLong(pid));
  }

  /** A process that ended and that nobody has asked after still has its number. */
  private static boolean isDead(String pid) {
    try {
      return Files.readString(Path.of("/proc", pid, "stat")).contains(") Z ");
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isSomebodyElse(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .filter(command -> !isServer(folder.root(), Path.of(command)))
        .isPresent();
  }

  /** Every server process, children included, that runs from the binaries of this folder. */
  static Stream<ProcessHandle> servers(Path root) {
    return ProcessHandle.allProcesses()
        .filter(process ->
            process.info().command().filter(c -> isServer(root, Path.of(c))).isPresent());
  }

  static boolean isOurs(ProcessHandle server) {
    return server.parent().filter(ProcessHandle.current()::equals).isPresent();
  }

  private static boolean isServer(Path root, Path command) {
    return command.startsWith(root) && command.endsWith("bin/postgres");
  }
}
