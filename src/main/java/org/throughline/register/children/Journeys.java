package org.throughline.register.children;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;

/** The front door to what the extracts tell of a child's months. */
@Component
public final class Journeys {
  static final int LONGEST = 24;

  private final Queries queries;
  private final InAuthority inAuthority;

  Journeys(Queries queries, InAuthority inAuthority) {
    this.queries = queries;
    this.inAuthority = inAuthority;
  }

  /**
   * The 1 to 24 months up to a day, without restricted events. It asks nobody who is looking: the
   * caller has found the child through {@link Children} or holds an audit of it.
   */
  public Journey of(AuthorityId authority, ChildId child, LocalDate to, int months) {
    return read(authority, child, to, months, false);
  }

  /** The same for a child somebody has found; restricted events only for who is named for it. */
  public Journey of(AuthorityId authority, Child child, LocalDate to, int months) {
    return read(authority, child.id(), to, months, child.restricted());
  }

  private Journey read(
      AuthorityId authority, ChildId child, LocalDate to, int months, boolean cleared) {
    if (months < 1 || months > LONGEST) {
      throw Refused.unusable("A journey looks back 1 to 24 months.");
    }
    LocalDate from = to.minusMonths(months);
    Row row =
        Row.of(authority)
            .and("child", child)
            .and("from", from)
            .and("to", to)
            .and("cleared", cleared);
    return inAuthority.read(
        authority,
        () -> {
          List<Involvement> versions = queries.list(Involvement.class, row);
          return new Journey(
              child,
              from,
              to,
              months,
              queries.list(JourneyEvent.class, row),
              Spells.statuses(versions),
              Spells.workers(versions),
              versions);
        });
  }
}
