package org.throughline.register.extracts;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.AnnexList;

/**
 * Reads and stages on a thread of its own while lists that are whole are merged on the caller’s.
 */
final class ReadingThread<T> {
  private static final int LISTS = AnnexList.values().length + 2;

  private final BlockingQueue<Sent> queue = new ArrayBlockingQueue<>(LISTS);

  private sealed interface Sent {
    record Lists(WholeLists lists) implements Sent {}

    record Whole(Object answer) implements Sent {}

    record Broken(Throwable why) implements Sent {}
  }

  /**
   * Runs the reading, which says what is whole, and writes that; answers what the reading did.
   *
   * @throws Interrupted when the caller is interrupted: the program is ending
   */
  @SuppressWarnings("unchecked") // the answer is put in as a T, below
  T run(Function<Consumer<WholeLists>, T> reading, Consumer<WholeLists> writing) {
    Thread reader = Thread.ofPlatform().name("reading").daemon().start(() -> read(reading));
    try {
      while (true) {
        switch (queue.take()) {
          case Sent.Lists some -> writing.accept(some.lists());
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

  private void read(Function<Consumer<WholeLists>, T> reading) {
    try {
      put(new Sent.Whole(reading.apply(lists -> put(new Sent.Lists(lists)))));
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
