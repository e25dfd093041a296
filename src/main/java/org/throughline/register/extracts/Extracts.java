package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** The front door to extracts: bring one in, see what came of it. */
@Component
public final class Extracts {
  static final Role[] MAY_IMPORT = {
    Role.PERFORMANCE_ANALYST, Role.HEAD_OF_QUALITY, Role.ADMINISTRATOR
  };
  private static final Role[] MAY_SEE = {
    Role.PERFORMANCE_ANALYST,
    Role.HEAD_OF_QUALITY,
    Role.ADMINISTRATOR,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.INTERNAL_AUDITOR
  };
  private static final Role[] MAY_SEE_CHILDREN = {
    Role.PERFORMANCE_ANALYST,
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.INTERNAL_AUDITOR
  };

  private final Queries queries;
  private final InAuthority inAuthority;
  private final ExtractStore store;
  private final Uploads uploads;
  private final ImportWorker worker;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Extracts(
      Queries queries,
      InAuthority inAuthority,
      ExtractStore store,
      Uploads uploads,
      ImportWorker worker,
      History history,
      Ids ids,
      CouncilTime time) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.store = store;
    this.uploads = uploads;
    this.worker = worker;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Takes the files in as one extract, which then waits to be read. On return its bytes are on the
   * disk; once the transaction around this is committed, it will be read whatever happens.
   *
   * @param asAt the day the figures were taken; today where null
   */
  public ExtractId receive(Viewer viewer, List<IncomingFile> files, @Nullable LocalDate asAt) {
    return receive(viewer, files, asAt, false);
  }

  /**
   * The same; {@code older} says that figures older than the register's are meant, which are
   * refused otherwise because they would turn it back.
   */
  public ExtractId receive(
      Viewer viewer, List<IncomingFile> files, @Nullable LocalDate asAt, boolean older) {
    viewer.mustBe(Scope.IMPORT, "bring in an extract", MAY_IMPORT);
    if (files.isEmpty()) {
      throw Refused.unusable("Choose the file of the extract first.");
    }
    LocalDate day = asAt == null ? time.today() : asAt;
    if (day.isAfter(time.today())) {
      throw Refused.unusable("The day of the figures lies in the future.");
    }
    if (!older) {
      newerThan(viewer, day).ifPresent(newer -> refuseOlder(day, newer));
    }
    ExtractId id = new ExtractId(ids.next());
    Stored stored = uploads.store(id, files);
    inAuthority.change(
        viewer.authority(),
        () -> {
          uploads.dropUnlessCommitted(id);
          accept(viewer, id, stored, day);
        });
    return id;
  }

  private static void refuseOlder(LocalDate day, NewestFiguresRow newer) {
    throw Refused.unusable(
        "The figures of "
            + Wording.day(day)
            + " are older than the register’s, which are of "
            + Wording.day(newer.asAt())
            + " ("
            + newer.fileName()
            + "), and would turn it back. Send them with confirmOlder=true if that is meant.");
  }

  /** Stored files become an extract; called within a transaction of the authority. */
  void accept(Viewer viewer, ExtractId id, Stored stored, LocalDate day) {
    Uploads.onceCommitted(worker::wake);
    store.add(viewer, id, stored, day);
    history.did(viewer, Subject.of("extract", id, stored.label()), "sent in", null);
  }

  /** What the register's figures are of, counting extracts that wait to be read; if any. */
  public Optional<NewestFiguresRow> newestFigures(Viewer viewer) {
    return inAuthority.read(
        viewer.authority(), () -> queries.find(NewestFiguresRow.class, Row.of(viewer.authority())));
  }

  /** The same, if it is newer than the figures of a day. */
  Optional<NewestFiguresRow> newerThan(Viewer viewer, LocalDate day) {
    return newestFigures(viewer).filter(newest -> day.isBefore(newest.asAt()));
  }

  /** Extracts, newest first: those sent in before the one named, or the newest. */
  public List<ExtractRow> list(Viewer viewer, @Nullable UUID before, int limit) {
    maySee(viewer);
    return inAuthority.read(
        viewer.authority(), () -> queries.list(ExtractRow.class, row(viewer, null, before, limit)));
  }

  public ExtractRow one(Viewer viewer, ExtractId id) {
    maySee(viewer);
    return inAuthority.read(
        viewer.authority(), () -> queries.one(ExtractRow.class, row(viewer, id.value(), null, 1)));
  }

  /** What came of each list, in the order of Annex A. */
  public List<ListRow> lists(Viewer viewer, ExtractId id) {
    return inAuthority.read(viewer.authority(), () -> queries.list(ListRow.class, row(viewer, id)));
  }

  /** Values whose meaning nobody knew when this extract was read, most frequent first. */
  public List<UnmappedRow> unmapped(Viewer viewer, ExtractId id) {
    var _ = one(viewer, id);
    return inAuthority.read(
        viewer.authority(), () -> queries.list(UnmappedRow.class, row(viewer, id)));
  }

  /**
   * Cells that cost their row its place ({@code rejected}), or only themselves ({@code set-aside}),
   * in the order of the file.
   */
  public List<ProblemRow> problems(
      Viewer viewer, ExtractId id, String kind, @Nullable UUID after, int limit) {
    ExtractRow extract = one(viewer, id);
    maySeeChildren(viewer);
    Row row = row(viewer, id).and("kind", kind).and("after", after).and("limit", limit);
    return inAuthority.write(
        viewer.authority(),
        () -> {
          history.saw(viewer, subject(extract), "Read what could not be taken from an extract");
          return queries.list(ProblemRow.class, row);
        });
  }

  List<ChangeCountRow> changeCounts(Viewer viewer, ExtractId id) {
    return inAuthority.read(
        viewer.authority(), () -> queries.list(ChangeCountRow.class, row(viewer, id)));
  }

  /** The children whom an extract changed so, by reference; each look at them is logged. */
  List<ChangedChildRow> changed(
      Viewer viewer, ExtractId id, ChangeKind kind, @Nullable String after, int limit) {
    ExtractRow extract = one(viewer, id);
    maySeeChildren(viewer);
    Row row =
        row(viewer, id)
            .and("kind", kind.code())
            .and("after", after)
            .and("account", viewer.account())
            .and("limit", limit);
    return inAuthority.write(
        viewer.authority(),
        () -> {
          history.saw(viewer, subject(extract), "Read which " + kind.meaning());
          return queries.list(ChangedChildRow.class, row);
        });
  }

  /** Whether this viewer may bring an extract in. */
  public static boolean mayImport(Viewer viewer) {
    return viewer.is(MAY_IMPORT) && viewer.may(Scope.IMPORT);
  }

  /** Whether this viewer may see what came of extracts. */
  public static boolean maySeeAny(Viewer viewer) {
    return viewer.is(MAY_SEE);
  }

  static boolean seesChildren(Viewer viewer) {
    return viewer.is(MAY_SEE_CHILDREN);
  }

  static Subject subject(ExtractRow extract) {
    return Subject.of("extract", extract.id(), extract.fileName());
  }

  private static void maySee(Viewer viewer) {
    if (!maySeeAny(viewer)) {
      throw new NotFound("extracts");
    }
  }

  private static void maySeeChildren(Viewer viewer) {
    if (!seesChildren(viewer)) {
      throw new NotFound("rows about children");
    }
  }

  private static Row row(Viewer viewer, ExtractId id) {
    return Row.of(viewer.authority()).and("extract", id);
  }

  private static Row row(Viewer viewer, @Nullable UUID extract, @Nullable UUID before, int limit) {
    return Row.of(viewer.authority())
        .and("extract", extract)
        .and("before", before)
        .and("limit", limit);
  }
}
