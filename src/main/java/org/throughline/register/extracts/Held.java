package org.throughline.register.extracts;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.register.annexa.AnnexList;

/**
 * What the register holds of a council when a reading begins: its children, and for each list the
 * facts that stand, as fingerprints. Learnt once, so that only what differs is written at all.
 */
final class Held {
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

  private final Fingerprint prints;
  private final KnownChildren children;
  private final Map<String, ToldFacts> involvements = new HashMap<>();
  private final Map<String, ToldFacts> events = new HashMap<>();

  private Held(Fingerprint prints, Ids ids) {
    this.prints = prints;
    this.children = new KnownChildren(prints, ids);
    for (AnnexList list : AnnexList.values()) {
      involvements.put(list.code(), new ToldFacts());
      events.put(list.code(), new ToldFacts());
    }
  }

  /** Learns what is held now; whoever asks holds the lock of the council's register. */
  static Held by(AuthorityId authority, ImportingDatabase importing, Ids ids) {
    // The random half of an id is as good a beginning as any.
    Held held = new Held(new Fingerprint(ids.next().getLeastSignificantBits()), ids);
    // Of the three the events are as many as the rest together, and learnt beside them.
    CompletableFuture<Void> events =
        CompletableFuture.runAsync(
            () -> importing.copyOut(authority, EVENTS, held::events),
            learning -> Thread.ofPlatform().name("learning").daemon().start(learning));
    importing.copyOut(authority, CHILDREN, held::children);
    importing.copyOut(authority, INVOLVEMENTS, held::involvements);
    await(events);
    return held;
  }

  private static void await(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException own ? own : e;
    }
  }

  Fingerprint prints() {
    return prints;
  }

  KnownChildren children() {
    return children;
  }

  ToldFacts involvements(AnnexList list) {
    return Objects.requireNonNull(involvements.get(list.code()));
  }

  ToldFacts events(AnnexList list) {
    return Objects.requireNonNull(events.get(list.code()));
  }

  private void children(CopiedRows rows) throws SQLException {
    while (rows.next()) {
      children.hold(rows.id(), rows.word(), rows.text(), rows.date(), rows.text(), rows.truth());
    }
  }

  private void involvements(CopiedRows rows) throws SQLException {
    while (rows.next()) {
      ToldFacts facts = of(involvements, rows.code());
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
      ToldFacts facts = of(events, rows.code());
      UUID child = rows.id();
      String kind = rows.code();
      LocalDate on = Objects.requireNonNull(rows.date());
      facts.hold(prints.eventKey(child, kind, on), prints.event(rows.text()));
    }
  }

  /** Facts of a list that no Annex A has are nothing to the reading of one. */
  private static ToldFacts of(Map<String, ToldFacts> facts, String list) {
    return facts.getOrDefault(list, new ToldFacts());
  }
}
