package org.throughline.register.extracts;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;

/** Somebody else's transaction, open until this is closed. */
final class OtherHand implements AutoCloseable {
  private final InAuthority inAuthority;
  private final CountDownLatch end = new CountDownLatch(1);
  private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

  OtherHand(InAuthority inAuthority) {
    this.inAuthority = inAuthority;
  }

  /** Begins a transaction of the authority and does this in it; returns when it is done. */
  void does(AuthorityId authority, Runnable first) {
    CountDownLatch done = new CountDownLatch(1);
    work =
        CompletableFuture.runAsync(() ->
            inAuthority.change(
                authority,
                () -> {
                  first.run();
                  done.countDown();
                  await(end);
                }));
    await(done);
  }

  @Override
  public void close() {
    end.countDown();
    work.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
