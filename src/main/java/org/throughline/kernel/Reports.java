package org.throughline.kernel;

import java.util.function.Function;

/**
 * The door for questions that count and compare. They are asked as the report role, which may read
 * what the rooms publish and nothing else, in one transaction that cannot write and in which all
 * figures are of the same moment; row-level security holds there as everywhere.
 *
 * <p>What is asked sees what has been committed: never a change that is still being made around it.
 */
public final class Reports {
  private final InAuthority inAuthority;
  private final Queries queries;

  /** Both must go by the report role's own connections. */
  public Reports(InAuthority inAuthority, Queries queries) {
    this.inAuthority = inAuthority;
    this.queries = queries;
  }

  /** Asks for one authority. */
  public <T> T ask(AuthorityId authority, Function<Queries, T> questions) {
    return inAuthority.read(authority, () -> questions.apply(queries));
  }
}
