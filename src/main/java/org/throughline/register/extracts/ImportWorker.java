package org.throughline.register.extracts;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;

/**
 * Reads the extracts that wait, oldest first, one at a time on each node. The database holds which
 * wait, so what was cut short by the end of a program or a server is begun anew at the next start.
 */
@Component
final class ImportWorker implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
  private static final Duration BREATH = Duration.ofMillis(300);
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Queries queries;
  private final ExtractImport imports;
  private final Uploads uploads;
  private final Semaphore word = new Semaphore(0);
  private volatile @Nullable Thread thread;

  ImportWorker(Queries queries, ExtractImport imports, Uploads uploads) {
    this.queries = queries;
    this.imports = imports;
    this.uploads = uploads;
  }

  /** Says that an extract waits now; without it the worker finds out by itself a little later. */
  void wake() {
    word.release();
  }

  @Override
  public void start() {
    // Known before it runs: a worker that finds none known takes it for the sign to end.
    Thread worker = Thread.ofPlatform().name("imports").unstarted(this::work);
    thread = worker;
    worker.start();
  }

  @Override
  public void stop() {
    Thread working = thread;
    thread = null;
    if (working != null) {
      working.interrupt();
      try {
        working.join(PATIENCE);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void work() {
    boolean swept = false;
    while (thread != null) {
      try {
        swept = swept || sweep();
        if (!oneMore()) {
          Duration pause = imports.isUntidy() ? BREATH : LOOK_AGAIN;
          if (!word.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            imports.tidy();
          }
        }
      } catch (InterruptedException | ReadingThread.Interrupted _) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("Extracts are not read for the moment: {}", said(e));
        rest();
      }
    }
  }

  private boolean sweep() {
    uploads.sweep(waiting().stream().map(WaitingRow::extractId).toList());
    return true;
  }

  private boolean oneMore() {
    for (WaitingRow row : waiting()) {
      if (imports.run(row.authorityId(), row.extractId())) {
        return true;
      }
    }
    return false;
  }

  private List<WaitingRow> waiting() {
    return queries.list(WaitingRow.class, Row.none());
  }

  private void rest() {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The kinds of failure only: the database’s own words may quote a child’s row. */
  private static String said(@Nullable Throwable e) {
    return e == null ? "" : e.getClass().getSimpleName() + " " + said(e.getCause());
  }
}
