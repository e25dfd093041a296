package org.throughline.register.extracts;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.throughline.kernel.AuthorityId;

/** Learns what the register holds of a council, row by row. */
final class Learning {
  private static final String CHILDREN =
      """
      copy (
        select c.id, c.reference, c.gender, c.birth_date, c.disability, c.absent_since is not null
          from register.child c
         where c.authority_id = current_setting('app.authority')::uuid
      ) to stdout (format binary)
      """;
  private static final String INVOLVEMENTS =
      """
      copy (
        select i.list, i.child_id, i.natural_key, i.status, i.team, i.worker, i.started, i.ended,
               i.closed, i.reason, i.detail
          from register.involvement i
         where i.authority_id = current_setting('app.authority')::uuid and i.until_extract is null
      ) to stdout (format binary)
      """;
  private static final String EVENTS =
      """
      copy (
        select e.list, e.child_id, e.kind, e.on_date, e.detail
          from register.event e
         where e.authority_id = current_setting('app.authority')::uuid and e.until_extract is null
           and e.natural_key = ''
      ) to stdout (format binary)
      """;

  private final Held held;
  private final Fingerprint prints;

  private Learning(Held held) {
    this.held = held;
    this.prints = held.prints();
  }

  /** Whoever asks holds the lock of the council's register. */
  static Held of(AuthorityId authority, ImportingDatabase importing, Held nothing) {
    Learning learning = new Learning(nothing);
    // Of the three the events are as many as the rest together, and learnt beside them.
    CompletableFuture<Void> events =
        CompletableFuture.runAsync(
            () -> importing.copyOut(authority, EVENTS, learning::events),
            work -> Thread.ofPlatform().name("learning").daemon().start(work));
    importing.copyOut(authority, CHILDREN, learning::children);
    importing.copyOut(authority, INVOLVEMENTS, learning::involvements);
    await(events);
    return nothing;
  }

  private static void await(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException own ? own : e;
    }
  }

  private void children(CopiedRows rows) throws SQLException {
    KnownChildren children = held.children();
    while (rows.next()) {
      children.hold(rows.id(), rows.word(), rows.text(), rows.date(), rows.text(), rows.truth());
    }
  }

  private void involvements(CopiedRows rows) throws SQLException {
    while (rows.next()) {
      ToldFacts facts = held.facts(HeldKind.INVOLVEMENTS, rows.code());
      long key = prints.involvementKey(rows.id(), rows.word());
      facts.hold(
          key,
          prints.involvement(
              rows.word(),
              rows.text(),
              rows.text(),
              rows.date(),
              rows.date(),
              rows.truth(),
              rows.text(),
              rows.text()));
    }
  }

  private void events(CopiedRows rows) throws SQLException {
    while (rows.next()) {
      ToldFacts facts = held.facts(HeldKind.EVENTS, rows.code());
      UUID child = rows.id();
      String kind = rows.code();
      LocalDate on = Objects.requireNonNull(rows.date());
      facts.hold(prints.eventKey(child, kind, on), prints.event(rows.text()));
    }
  }
}
