package org.throughline.register.extracts;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads on a thread of its own while what was read is written on the caller’s. Some chunks at most
 * lie between the two, 16 MB of them, so the faster waits for the slower and memory does not grow.
 */
final class ReadingThread<T> {
  private static final int BETWEEN = 32;

  private final BlockingQueue<Sent> queue = new ArrayBlockingQueue<>(BETWEEN);

  private sealed interface Sent {
    record Rows(Staged staged) implements Sent {}

    record Whole(Object answer) implements Sent {}

    record Broken(Throwable why) implements Sent {}
  }

  /**
   * Runs the reading, which hands on what it stages, and writes each; answers what the reading did.
   *
   * @throws Interrupted when the caller is interrupted: the program is ending
   */
  @SuppressWarnings("unchecked") // the answer is put in as a T, below
  T run(Function<Consumer<Staged>, T> reading, Consumer<Staged> writing) {
    Thread reader = Thread.ofPlatform().name("reading").daemon().start(() -> read(reading));
    try {
      while (true) {
        switch (queue.take()) {
          case Sent.Rows rows -> writing.accept(rows.staged());
          case Sent.Whole whole -> {
            return (T) whole.answer();
          }
          case Sent.Broken broken -> throw unchecked(broken.why());
        }
      }
    } catch (InterruptedException _) {
      throw new Interrupted();
    } finally {
      reader.interrupt();
    }
  }

  private void read(Function<Consumer<Staged>, T> reading) {
    try {
      put(new Sent.Whole(reading.apply(staged -> put(new Sent.Rows(staged)))));
    } catch (Interrupted _) {
      // Whoever waited has gone.
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable why) {
    try {
      put(new Sent.Broken(why));
    } catch (Interrupted _) {
      // Whoever waited has gone.
    }
  }

  private void put(Sent sent) {
    try {
      queue.put(sent);
    } catch (InterruptedException _) {
      throw new Interrupted();
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable why) {
    if (why instanceof Error error) {
      throw error;
    }
    return why instanceof RuntimeException plain ? plain : new IllegalStateException(why);
  }

  /** The program is ending, or nobody waits any more. */
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
