package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The running server. */
final class Postmaster {
  /** A crash with the most write-ahead log we allow is replayed in less, even on a slow disk. */
  private static final Duration RECOVERY = Duration.ofMinutes(10);

  private static final Duration SHUTDOWN = Duration.ofSeconds(60);
  private static final int STATUS_LINE = 7;

  private final Process process;
  private final Path pidFile;
  private final int port;

  private Postmaster(Process process, Path pidFile, int port) {
    this.process = process;
    this.pidFile = pidFile;
    this.port = port;
  }

  /**
   * The death signal follows the thread that started the server and not its process: hence a
   * platform thread of its own, which lives as long as the server does.
   */
  static Postmaster spawn(DataFolder folder, List<String> command, int port) {
    var log = new ServerLog(folder).first().toFile();
    var builder = new Program(command).builder().redirectErrorStream(true).redirectOutput(log);
    var started = new CompletableFuture<Process>();
    Thread.ofPlatform().daemon().name("postgres").start(() -> live(builder, started));
    return new Postmaster(started.join(), folder.cluster().resolve("postmaster.pid"), port);
  }

  private static void live(ProcessBuilder builder, CompletableFuture<Process> started) {
    try {
      var process = builder.start();
      started.complete(process);
      process.onExit().join();
    } catch (IOException e) {
      started.completeExceptionally(
          new CannotStart(
              "PostgreSQL needs the commands 'setsid' and 'setpriv' of util-linux: " + Said.by(e),
              e));
    }
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  /** False when the server ended instead. */
  boolean becomesReady() {
    var end = System.nanoTime() + RECOVERY.toNanos();
    while (!isReady()) {
      if (System.nanoTime() > end) {
        stop();
        throw new CannotStart(
            "PostgreSQL was still not ready after " + RECOVERY.toMinutes() + " minutes.");
      }
      if (endedWithin(10)) {
        return false;
      }
    }
    return true;
  }

  private boolean isReady() {
    try {
      var lines = Files.readAllLines(pidFile);
      return lines.size() > STATUS_LINE
          && lines.getFirst().equals(Long.toString(process.pid()))
          && lines.get(STATUS_LINE).strip().equals("ready");
    } catch (IOException e) {
      return false;
    }
  }

  void awaitEnd() {
    process.onExit().join();
  }

  /** Fast and clean; only a server that does not answer for a minute is cut short. */
  void stop() {
    interrupt(process.toHandle());
    if (!endedWithin(SHUTDOWN.toMillis())) {
      process.destroyForcibly().onExit().join();
    }
  }

  private boolean endedWithin(long millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while PostgreSQL was starting or stopping.", e);
    }
  }

  /** Java itself can only send the signal that waits for every client to leave. */
  static void interrupt(ProcessHandle server) {
    try {
      var _ = new Program(List.of("sh", "-c", "kill -INT " + server.pid())).run();
    } catch (IOException e) {
      server.destroy();
    }
  }
}
