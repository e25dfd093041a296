package org.throughline.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The files of the database: made once, checked at each start, and served. */
final class Cluster {
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
  private static final int TRIES = 3;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);

  private final DataFolder folder;
  private final Binaries binaries;
  private final Footing footing;

  Cluster(DataFolder folder, Binaries binaries, Footing footing) {
    this.folder = folder;
    this.binaries = binaries;
    this.footing = footing;
  }

  void prepare(Passwords passwords) {
    try {
      if (Files.exists(folder.cluster())) {
        refuseOtherMajor(Files.readString(folder.cluster().resolve("PG_VERSION")).strip());
      } else {
        make(passwords);
      }
    } catch (IOException e) {
      throw new CannotStart("The database cannot be prepared: " + Said.by(e), e);
    }
  }

  private void refuseOtherMajor(String major) {
    if (!major.equals(Binaries.MAJOR)) {
      throw new CannotStart(
          "The data folder %s holds a database of PostgreSQL %s, and this Throughline brings PostgreSQL %s."
                  .formatted(folder.root(), major, Binaries.MAJOR)
              + " Export it with the Throughline that wrote it, or choose another data folder.");
    }
  }

  /** Under another name first, so that a database of the right name is always whole. */
  private void make(Passwords passwords) throws IOException {
    var unfinished = folder.root().resolve("database.new");
    var password = folder.root().resolve("passwords.initdb");
    Binaries.delete(unfinished);
    Files.deleteIfExists(password);
    footing.give(Files.createDirectory(unfinished));
    footing.give(Files.writeString(Passwords.secret(password), passwords.superuser()));
    var result = new Program(footing.command(initdb(unfinished, password))).run();
    Files.delete(password);
    if (result.code() != 0) {
      throw new CannotStart("PostgreSQL could not make its database: " + result.output());
    }
    Files.move(unfinished, folder.cluster(), ATOMIC_MOVE);
  }

  private List<String> initdb(Path target, Path password) {
    return List.of(
        binaries.program("initdb").toString(),
        "--pgdata=" + target,
        "--username=" + Passwords.SUPERUSER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--data-checksums",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions");
  }

  /** Again where another program was quicker on a free port, or the dead still hold memory. */
  Postmaster start(int wanted) {
    for (var left = TRIES; ; left--) {
      var port = wanted == 0 ? freePort() : wanted;
      var postmaster = Postmaster.spawn(folder, command(port), port);
      if (postmaster.becomesReady()) {
        return postmaster;
      }
      if (left == 1) {
        // What it had begun may still be ending.
        new Predecessor(folder).leave();
        throw refused(port);
      }
      Pause.of(BETWEEN_TRIES);
    }
  }

  private CannotStart refused(int port) {
    return new CannotStart(
        isFree(port)
            ? "PostgreSQL did not start. " + new ServerLog(folder).lastWord()
            : "PostgreSQL cannot use port " + port + ": something else has it.");
  }

  /**
   * A session of its own, or Ctrl-C would stop the server before us; and an interrupt when the
   * thread that started it dies, so that no server outlives its Throughline.
   */
  private List<String> command(int port) {
    var command = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", "INT"));
    command.add(binaries.program("postgres").toString());
    command.addAll(List.of("-D", folder.cluster().toString(), "-p", Integer.toString(port)));
    Settings.ALL.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return footing.command(command);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, LOOPBACK)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("There is no free port on this machine: " + Said.by(e), e);
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(LOOPBACK, port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
