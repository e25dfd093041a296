package org.throughline.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Throughline's own PostgreSQL. A committed row survives a crash of the server, of this process or
 * of the machine; only this machine can reach it; it is started again where it ends by itself, and
 * ends when this process ends, however it ends.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  static final String DATABASE = "throughline";

  private final DataFolder folder;
  private final Keeper keeper;
  private final Passwords passwords;

  private EmbeddedPostgres(DataFolder folder, Keeper keeper, Passwords passwords) {
    this.folder = folder;
    this.keeper = keeper;
    this.passwords = passwords;
  }

  /** As the other, on a free port that this start chooses. */
  public static EmbeddedPostgres start(Path dataFolder, RandomGenerator chance) {
    return start(dataFolder, 0, chance);
  }

  /**
   * Starts the server on a data folder, which is made where it is missing.
   *
   * @param port on loopback; 0 for a free one
   * @param chance makes the passwords of a first start, so it must be fit for secrets
   * @throws CannotStart with the reason, also when another Throughline has the folder
   */
  public static EmbeddedPostgres start(Path dataFolder, int port, RandomGenerator chance) {
    var folder = DataFolder.take(dataFolder);
    try {
      return start(folder, Footing.of(folder), port, chance);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  static EmbeddedPostgres start(
      DataFolder folder, Footing footing, int port, RandomGenerator chance) {
    new Predecessor(folder).leave();
    var binaries = new Binaries(folder.binaries());
    binaries.unpack();
    var passwords = Passwords.of(folder, chance);
    var cluster = new Cluster(folder, binaries, footing);
    cluster.prepare(passwords);
    var postmaster = cluster.start(port);
    try {
      new Roles(postmaster.port(), passwords).prepare(folder);
      return new EmbeddedPostgres(folder, Keeper.of(cluster, postmaster), passwords);
    } catch (RuntimeException e) {
      postmaster.stop();
      throw e;
    }
  }

  public int port() {
    return keeper.postmaster().port();
  }

  /** Without a user: take one of {@link #passwords()}. */
  public String jdbcUrl() {
    return jdbcUrl(port(), DATABASE);
  }

  /** The password of each role that may sign in, as {@code db/roles.sql} has them. */
  public Map<String, String> passwords() {
    return passwords.ofRoles();
  }

  /** Ends the connections that are left, writes everything to disk and returns when it is done. */
  @Override
  public void close() {
    keeper.stop();
    folder.close();
  }

  static String jdbcUrl(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  long pid() {
    return keeper.postmaster().pid();
  }

  DataFolder folder() {
    return folder;
  }

  Passwords secrets() {
    return passwords;
  }
}
