package org.throughline.register.extracts;

import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.annexa.AnnexA;
import org.throughline.register.annexa.Reading;
import org.throughline.register.annexa.Recognised;
import org.throughline.spreadsheets.reading.UploadedFile;
import org.throughline.spreadsheets.reading.WrongWorkbook;

/**
 * Reads one extract and merges it, all in one transaction: whatever ends in the middle, the program
 * or the server, leaves nothing of it but the extract still waiting. One at a time for an
 * authority, held by a lock of the database.
 */
@Component
final class ExtractImport {
  private static final Logger LOG = LoggerFactory.getLogger(ExtractImport.class);
  private static final int ATTEMPTS = 3;
  // Each needs a connection while it stages, and the merge another: the pool has three.
  private static final int LISTS_AT_ONCE = 2;
  private static final String STOPPED =
      "Its reading was begun three times and stopped each time before its end. Nothing of it was"
          + " kept. Tell your administrator.";
  private static final String GONE =
      "The stored file is no longer there. Nothing of it was kept; send it again.";
  private static final String OUR_FAULT =
      "Something went wrong on our side while it was read. Nothing of it was kept. Send it again,"
          + " and if it happens once more tell your administrator.";
  private static final String CLAIM =
      """
      select w.extract_id from register.waiting_extract w
       where w.authority_id = :authority and w.extract_id = :extract
         and pg_try_advisory_xact_lock(hashtextextended('register ' || :authority::text, 0))
         for update skip locked
      """;

  private final ImportingDatabase importing;
  private final InAuthority inAuthority;
  private final Queries queries;
  private final ExtractStore store;
  private final Uploads uploads;
  private final Merge merge;
  private final Ending ending;
  private final Fingerprints fingerprints;
  private final CodeMappings mappings;
  private final History history;
  private final Ids ids;
  // Of the worker's thread alone.
  private boolean isCouncilNew;
  private final AnnexA annexA = AnnexA.atOnce(LISTS_AT_ONCE);

  ExtractImport(
      ImportingDatabase importing,
      InAuthority inAuthority,
      Queries queries,
      ExtractStore store,
      Uploads uploads,
      Merge merge,
      Ending ending,
      Fingerprints fingerprints,
      CodeMappings mappings,
      History history,
      InstantSource time,
      RandomGenerator chance) {
    this.importing = importing;
    this.inAuthority = inAuthority;
    this.queries = queries;
    this.store = store;
    this.uploads = uploads;
    this.merge = merge;
    this.ending = ending;
    this.fingerprints = fingerprints;
    this.mappings = mappings;
    this.history = history.through(importing.db());
    // Ids of rows come by the hundred thousand, and only have to differ.
    this.ids = new Ids(time, new SplittableRandom(chance.nextLong()));
  }

  /**
   * Imports the extract; false when somebody else is at it, or at another of its authority.
   *
   * @throws NotNow when the database went away: the extract still waits, to be begun anew
   */
  boolean run(AuthorityId authority, ExtractId extract) {
    try {
      boolean done = importing.write(authority, () -> claimed(authority, extract));
      if (done) {
        uploads.drop(extract);
        importing.emptyStaging();
      }
      return done;
    } catch (WrongWorkbook e) {
      return end(authority, extract, ExtractState.REFUSED, e.sentence());
    } catch (CannotRead e) {
      return end(authority, extract, ExtractState.FAILED, e.sentence());
    } catch (DataIntegrityViolationException | InvalidDataAccessResourceUsageException e) {
      // Without the words of the database, which may quote a child's row.
      LOG.error("Extract {} could not be kept: {}", extract.value(), e.getClass().getSimpleName());
      return end(authority, extract, ExtractState.FAILED, OUR_FAULT);
    } catch (DataAccessException | TransactionException e) {
      throw new NotNow(e);
    } catch (ReadingThread.Interrupted e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("Extract {} could not be read", extract.value(), e);
      return end(authority, extract, ExtractState.FAILED, OUR_FAULT);
    }
  }

  /** Whether something is left to do that no extract should have to wait for. */
  boolean isUntidy() {
    return isCouncilNew;
  }

  /** Does what was left, when no extract waits. */
  void tidy() {
    if (isCouncilNew) {
      isCouncilNew = false;
      importing.learnStatistics();
    }
  }

  private boolean claimed(AuthorityId authority, ExtractId extract) {
    Row row = Row.of(authority).and("extract", extract);
    if (importing.db().sql(CLAIM).paramSource(row).query().listOfRows().isEmpty()) {
      return false;
    }
    ToReadRow known = inAuthority.read(authority, () -> queries.one(ToReadRow.class, row));
    if (known.attempts() >= ATTEMPTS) {
      throw new CannotRead(STOPPED);
    }
    store.begin(authority, extract);
    CouncilMeanings meanings = mappings.meanings(authority);
    UnmappedTally unmapped = new UnmappedTally(meanings);
    Reading reading = new Reading(known.asAt(), false, meanings);
    UUID pass = ids.next();
    Merge.Running merging = merge.of(row.and("reading", pass));
    Held held = fingerprints.held(authority, ids);
    Recognised read = read(authority, extract, pass, reading, held, unmapped, merging);
    Changes changes = merging.finish();
    ending.done(row, read, changes, unmapped);
    fingerprints.keep(authority, extract, held, changes);
    isCouncilNew |= held.children().areMostlyNew();
    Subject subject = Subject.of("extract", extract, known.fileName());
    history.did(authority, known.receivedBy(), subject, "imported", changes.sentence());
    return true;
  }

  private Recognised read(
      AuthorityId authority,
      ExtractId extract,
      UUID pass,
      Reading reading,
      Held held,
      UnmappedTally unmapped,
      Merge.Running merging) {
    List<UploadedFile> files = uploads.of(extract, names(authority, extract));
    if (files.isEmpty()) {
      throw new CannotRead(GONE);
    }
    return new ReadingThread<Recognised>()
        .run(
            whole -> {
              ReadingProgress progress =
                  new ReadingProgress(rows -> store.progress(authority, extract, rows));
              StagingSink sink =
                  new StagingSink(pass, ids, importing, held, unmapped, whole, progress);
              Recognised read = annexA.read(files, reading, sink);
              sink.finish();
              store.merging(authority, extract);
              return read;
            },
            merging::take);
  }

  private List<String> names(AuthorityId authority, ExtractId extract) {
    Row row = Row.of(authority).and("extract", extract);
    return inAuthority.read(authority, () -> queries.list(FileNameRow.class, row)).stream()
        .map(FileNameRow::name)
        .toList();
  }

  private boolean end(
      AuthorityId authority, ExtractId extract, ExtractState state, String sentence) {
    store.settle(authority, extract, state, sentence);
    uploads.drop(extract);
    importing.emptyStaging();
    return true;
  }

  /** It cannot be read, for a reason that is not the file’s. */
  private static final class CannotRead extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotRead(String sentence) {
      super(sentence);
    }

    String sentence() {
      return String.valueOf(getMessage());
    }
  }
}
