package org.throughline.register.extracts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.register.annexa.FactSink;

/**
 * Extracts that are told fact by fact instead of read from a file, by whatever makes councils up.
 * They are merged as every extract is.
 */
@Component
public final class ToldExtracts {
  private static final String ADD =
      """
      insert into register.extract (authority_id, id, state, file_name, sha256, bytes, as_at,
        received_by, received_at)
      values (:authority, :extract, 'merging', :fileName, :sha256, :bytes, :asAt, :account, :now)
      """;
  private static final String DATE_IT =
      """
      update register.extract set finished_at = :now
       where authority_id = :authority and id = :extract
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final ImportingDatabase importing;
  private final Merge merge;
  private final Ending ending;
  private final Fingerprints fingerprints;
  private final CodeMappings mappings;
  private final Ids ids;

  ToldExtracts(
      JdbcClient db,
      InAuthority inAuthority,
      ImportingDatabase importing,
      Merge merge,
      Ending ending,
      Fingerprints fingerprints,
      CodeMappings mappings,
      InstantSource time,
      RandomGenerator chance) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.importing = importing;
    this.merge = merge;
    this.ending = ending;
    this.fingerprints = fingerprints;
    this.mappings = mappings;
    this.ids = new Ids(time, new SplittableRandom(chance.nextLong()));
  }

  /** What is told: by whom and when it was received, and how old its figures are. */
  public record About(String name, LocalDate asAt, AccountId by, Instant at) {}

  /** What came of it. */
  public record Told(ExtractId id, String changes) {}

  /**
   * Merges what {@code telling} tells, which it does twice: once to be counted and hashed, once to
   * be staged.
   */
  public Told merge(AuthorityId authority, About about, Consumer<FactSink> telling) {
    ToldCount count = new ToldCount();
    telling.accept(count);
    ExtractId extract = new ExtractId(ids.next());
    Row row =
        Row.of(authority)
            .and("extract", extract)
            .and("fileName", about.name())
            .and("sha256", count.sha256())
            .and("bytes", count.bytes())
            .and("asAt", about.asAt())
            .and("account", about.by())
            .and("now", about.at());
    inAuthority.change(authority, () -> db.sql(ADD).paramSource(row).update());
    AtomicBoolean isNew = new AtomicBoolean();
    Changes changes =
        importing.write(authority, () -> merged(authority, extract, count, telling, isNew));
    importing.emptyStaging();
    if (isNew.get()) {
      importing.learnStatistics();
    }
    Row ended = Row.of(authority).and("extract", extract).and("now", about.at().plusSeconds(4));
    inAuthority.change(authority, () -> db.sql(DATE_IT).paramSource(ended).update());
    return new Told(extract, changes.sentence());
  }

  private Changes merged(
      AuthorityId authority,
      ExtractId extract,
      ToldCount count,
      Consumer<FactSink> telling,
      AtomicBoolean isNew) {
    UnmappedTally unmapped = new UnmappedTally(mappings.meanings(authority));
    UUID pass = ids.next();
    Row row = Row.of(authority).and("extract", extract).and("reading", pass);
    Merge.Running merging = merge.of(row);
    Held held = fingerprints.held(authority, ids);
    StagingSink sink =
        new StagingSink(
            pass, ids, importing, held, unmapped, merging::take, new ReadingProgress(_ -> {}));
    telling.accept(sink.facts());
    sink.finish();
    Changes changes = merging.finish();
    ending.done(row, count.recognised(), changes, unmapped);
    fingerprints.keep(authority, extract, held, changes);
    isNew.set(held.children().areMostlyNew());
    return changes;
  }
}
