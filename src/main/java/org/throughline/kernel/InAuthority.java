package org.throughline.kernel;

import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction on behalf of one authority, and the only way to the tenants' tables: row-level
 * security shows nothing to a transaction that has not said whose it is. Called inside itself it
 * joins the transaction that runs; for another authority it is refused, as a bug.
 */
public final class InAuthority {
  private final JdbcOperations jdbc;
  private final TransactionTemplate transaction;

  public InAuthority(JdbcOperations jdbc, PlatformTransactionManager transactions) {
    this(jdbc, new TransactionTemplate(transactions));
  }

  /** In transactions of this kind, read-only ones say. */
  public InAuthority(JdbcOperations jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Runs a question. What it reads is of one authority; it must not write. */
  public <T> T read(AuthorityId authority, Supplier<T> question) {
    return run(authority, question);
  }

  /** Runs a change: all of it is kept, or none of it. */
  public <T> T write(AuthorityId authority, Supplier<T> change) {
    return run(authority, change);
  }

  /** Runs a change that has no answer. */
  public void change(AuthorityId authority, Runnable change) {
    var _ =
        write(
            authority,
            () -> {
              change.run();
              return authority;
            });
  }

  private <T> T run(AuthorityId authority, Supplier<T> work) {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound != null) {
      if (!bound.equals(authority)) {
        throw new IllegalStateException("A transaction of one authority was used for another");
      }
      return work.get();
    }
    T result = transaction.execute(_ -> bind(authority, work));
    if (result == null) {
      throw new IllegalStateException("Work in an authority answers something, or is a change");
    }
    return result;
  }

  private <T> T bind(AuthorityId authority, Supplier<T> work) {
    // SET LOCAL takes a literal; a UUID's text cannot carry anything else. Unlike set_config it
    // also travels to the workers of a sharded server.
    jdbc.execute("SET LOCAL app.authority = '" + authority.value() + "'");
    TransactionSynchronizationManager.bindResource(this, authority);
    try {
      return work.get();
    } finally {
      TransactionSynchronizationManager.unbindResource(this);
    }
  }
}
