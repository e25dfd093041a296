package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.kernel.Seed;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** The front door to the months of a programme: opening one makes and seals its secret seed. */
@Component
public final class Cycles {
  private static final String OPEN =
      """
      insert into audits.cycle
        (authority_id, id, programme_id, month, target, opened_by, opened_at, seed_sha256,
         sealed_seed)
      values
        (:authority, :id, :programme, :month, :target, :account, :now, :sha256, :sealed)
      on conflict (authority_id, month) do nothing
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Programmes programmes;
  private final SeedSeal seal;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;
  private final RandomGenerator chance;

  Cycles(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Programmes programmes,
      SeedSeal seal,
      History history,
      Ids ids,
      CouncilTime time,
      RandomGenerator chance) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.programmes = programmes;
    this.seal = seal;
    this.history = history;
    this.ids = ids;
    this.time = time;
    this.chance = chance;
  }

  /**
   * Opens a month: its seed is made and sealed, and the seed's SHA-256 published. Refused where the
   * month is open already or belongs to no programme.
   */
  public CycleId open(Viewer viewer, YearMonth month) {
    mayOpen(viewer);
    return inAuthority.write(
        viewer.authority(),
        () -> {
          ProgrammeRow programme =
              programmes
                  .covering(viewer.authority(), month)
                  .orElseThrow(() -> Refused.unusable("No programme has the month of " + month));
          return insert(viewer, programme, month)
              .orElseThrow(
                  () -> Refused.conflict(Said.month(month) + " was opened already, by somebody."));
        });
  }

  /** The month's cycle; opened now, with a programme where there is none, if it was not open. */
  public CycleId openOrFind(Viewer viewer, YearMonth month) {
    mayOpen(viewer);
    return inAuthority.write(
        viewer.authority(),
        () ->
            find(viewer.authority(), month)
                .map(CycleRow::id)
                .or(() -> insert(viewer, programmes.coveringOrNew(viewer, month), month))
                .orElseGet(() -> of(viewer.authority(), month).id()));
  }

  static void mayOpen(Viewer viewer) {
    viewer.mustBe(Scope.DRAW, "open a month", Role.HEAD_OF_QUALITY);
  }

  private Optional<CycleId> insert(Viewer viewer, ProgrammeRow programme, YearMonth month) {
    AuthorityId authority = viewer.authority();
    CycleId id = new CycleId(ids.next());
    Seed seed = Seed.secret(chance);
    Row row = Row.of(authority).and("id", id).and("programme", programme.id());
    row.and("month", month.atDay(1)).and("target", target(authority, programme, month));
    row.and("account", viewer.account()).and("now", time.now());
    row.and("sha256", seed.sha256()).and("sealed", seal.seal(authority, id, seed));
    if (db.sql(OPEN).paramSource(row).update() == 0) {
      return Optional.empty();
    }
    String detail = "SHA-256 of the seed: " + seed.sha256();
    history.did(viewer, Subject.of("cycle", id, Said.month(month)), "opened", detail);
    return Optional.of(id);
  }

  private int target(AuthorityId authority, ProgrammeRow programme, YearMonth month) {
    return programmes.months(authority, programme.id()).stream()
        .filter(row -> YearMonth.from(row.month()).equals(month))
        .mapToInt(MonthRow::target)
        .findFirst()
        .orElse(programme.monthlyTarget());
  }

  public Optional<CycleRow> find(AuthorityId authority, YearMonth month) {
    Row row = Row.of(authority).and("id", null).and("month", month.atDay(1));
    return inAuthority.read(authority, () -> queries.find(CycleRow.class, row));
  }

  public CycleRow of(AuthorityId authority, YearMonth month) {
    return find(authority, month).orElseThrow(() -> new NotFound("cycle"));
  }

  public CycleRow of(AuthorityId authority, CycleId id) {
    Row row = Row.of(authority).and("id", id).and("month", null);
    return inAuthority.read(authority, () -> queries.one(CycleRow.class, row));
  }

  /** Breaks the seal. Only a draw whose frame is frozen may ask. */
  Seed reveal(AuthorityId authority, CycleId id) {
    Row row = Row.of(authority).and("id", id);
    byte[] sealed = HexFormat.of().parseHex(queries.one(SealedSeedRow.class, row).sealed());
    return seal.open(authority, id, sealed);
  }
}
