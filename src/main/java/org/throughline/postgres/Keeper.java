package org.throughline.postgres;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server running: one that ended by itself is started again, on the port it had, for as
 * long as that takes. Pages meanwhile say that the database is away.
 */
final class Keeper {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final Duration BEFORE_STARTING_AGAIN = Duration.ofSeconds(1);

  private final Cluster cluster;
  private Postmaster postmaster;
  private boolean over;

  private Keeper(Cluster cluster, Postmaster postmaster) {
    this.cluster = cluster;
    this.postmaster = postmaster;
  }

  static Keeper of(Cluster cluster, Postmaster postmaster) {
    Keeper keeper = new Keeper(cluster, postmaster);
    Thread.ofPlatform().daemon().name("postgres keeper").start(keeper::keep);
    return keeper;
  }

  synchronized Postmaster postmaster() {
    return postmaster;
  }

  /** Ends the server for good. */
  synchronized void stop() {
    over = true;
    postmaster.stop();
  }

  private void keep() {
    while (!isOver()) {
      postmaster().awaitEnd();
      Pause.of(BEFORE_STARTING_AGAIN);
      startAgain();
    }
  }

  private synchronized boolean isOver() {
    return over;
  }

  private synchronized void startAgain() {
    if (over) {
      return;
    }
    LOG.error("PostgreSQL ended by itself and is started again");
    try {
      postmaster = cluster.start(postmaster.port());
      LOG.info("PostgreSQL is back");
    } catch (CannotStart e) {
      LOG.error("{}", e.getMessage());
    }
  }
}
