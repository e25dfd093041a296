package org.throughline.audits.draws;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Draw;
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

/**
 * The front door to draws. A draw freezes its frame, publishes the frame's SHA-256, and only then
 * breaks the seal of the seed that was made when the month was opened; all of it in one
 * transaction, and once for each month, ever.
 */
@Component
public final class Draws {
  /** Who may see which children were drawn. */
  public static final List<Role> CHILDREN =
      List.of(
          Role.HEAD_OF_QUALITY,
          Role.DIRECTOR,
          Role.PRINCIPAL_SOCIAL_WORKER,
          Role.PERFORMANCE_ANALYST,
          Role.INTERNAL_AUDITOR);

  private final Queries queries;
  private final InAuthority inAuthority;
  private final Cycles cycles;
  private final DrawPolicies policies;
  private final Freezing freezing;
  private final DrawStore store;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Draws(
      Queries queries,
      InAuthority inAuthority,
      Cycles cycles,
      DrawPolicies policies,
      Freezing freezing,
      DrawStore store,
      History history,
      Ids ids,
      CouncilTime time) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.cycles = cycles;
    this.policies = policies;
    this.freezing = freezing;
    this.store = store;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Makes the draw. Refused where the month has its draw already, where the latest extract is older
   * than the policy allows, and where the frame is empty; two at once make one draw.
   */
  public DrawId draw(Viewer viewer, DrawAsked asked) {
    mayDraw(viewer);
    return inAuthority.write(viewer.authority(), () -> drawn(viewer, asked));
  }

  static void mayDraw(Viewer viewer) {
    viewer.mustBe(Scope.DRAW, "draw", Role.HEAD_OF_QUALITY);
  }

  private DrawId drawn(Viewer viewer, DrawAsked asked) {
    AuthorityId authority = viewer.authority();
    CycleRow cycle = cycles.of(authority, asked.cycle());
    if (cycle.drawId() != null && !asked.isRehearsal()) {
      throw twice(cycle);
    }
    DrawPolicy policy = policies.now(authority);
    LatestExtractRow extract = young(authority, policy);
    FrozenFrame frozen = freezing.freeze(authority, asked, policy, cycle.month());
    if (frozen.frame().size() == 0) {
      throw Refused.unusable("Nobody is left to draw from in the statuses and services chosen.")
          .about("status");
    }
    Instant frozenAt = after(cycle.openedAt());
    Seed seed = asked.seed() == null ? cycles.reveal(authority, cycle.id()) : asked.seed();
    Draw draw = Draw.take(frozen.frame(), seed, asked.size(), policy.caps(frozen.workers()));
    Instant revealedAt = after(frozenAt);
    Row row = row(viewer, asked, extract).and("seed", seed.hex());
    row.and("seedSha256", seed.sha256()).and("frozenAt", frozenAt).and("revealedAt", revealedAt);
    DrawId id = new DrawId(ids.next());
    if (!store.add(row.and("id", id), frozen, policy, draw)) {
      throw twice(cycle);
    }
    store.addParts(row, frozen, draw, revealedAt);
    tell(viewer, id, asked, cycle, frozen, draw);
    return id;
  }

  private Row row(Viewer viewer, DrawAsked asked, LatestExtractRow extract) {
    return Row.of(viewer.authority())
        .and("cycle", asked.cycle())
        .and("rehearsal", asked.isRehearsal())
        .and("size", asked.size())
        .and("statuses", asked.statuses())
        .and("services", asked.services())
        .and("extract", extract.id())
        .and("asAt", extract.asAt())
        .and("account", viewer.account());
  }

  private static Refused twice(CycleRow cycle) {
    return Refused.conflict(
        cycle.name() + " has been drawn already, and a month is drawn once. Its draw stands.");
  }

  /** The extract the register stands on, if it is young enough to draw from. */
  LatestExtractRow young(AuthorityId authority, DrawPolicy policy) {
    Source source = source(authority, policy);
    LatestExtractRow extract = source.extract();
    if (extract == null || !source.isYoung()) {
      throw Refused.conflict(source.sentence());
    }
    return extract;
  }

  /** What a draw of today would be made from. */
  Source source(AuthorityId authority, DrawPolicy policy) {
    return inAuthority.read(
        authority,
        () ->
            Source.of(
                queries.find(LatestExtractRow.class, Row.of(authority)),
                time.today(),
                policy.mostAgeDays()));
  }

  /** Now, or just after the step before where the clock does not show it: the order must stand. */
  private Instant after(Instant before) {
    Instant now = time.now().truncatedTo(ChronoUnit.MICROS);
    return now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
  }

  private void tell(
      Viewer viewer, DrawId id, DrawAsked asked, CycleRow cycle, FrozenFrame frozen, Draw draw) {
    String name = cycle.name() + (asked.isRehearsal() ? " rehearsal" : " draw");
    String detail =
        "%,d of %,d children; SHA-256 of the frame: %s"
            .formatted(draw.selected().size(), frozen.frame().size(), frozen.csv().sha256());
    String verb = asked.isRehearsal() ? "rehearsed" : "drew";
    history.did(viewer, Subject.of("draw", id, name), verb, detail);
  }

  /** One draw; everybody of the authority may see that it was made, and how. */
  public DrawRow one(Viewer viewer, DrawId id) {
    Row row = asked(viewer).and("id", id).and("most", 1);
    return inAuthority.read(
        viewer.authority(),
        () -> queries.find(DrawRow.class, row).orElseThrow(() -> new NotFound("draw")));
  }

  /** The newest draws and rehearsals first, from one on. */
  public List<DrawRow> newest(Viewer viewer, @Nullable DrawId before, int most) {
    Row row = asked(viewer).and("before", before).and("most", most);
    return inAuthority.read(viewer.authority(), () -> queries.list(DrawRow.class, row));
  }

  List<DrawRow> ofCycle(Viewer viewer, CycleId cycle) {
    Row row = asked(viewer).and("cycle", cycle).and("most", 100);
    return inAuthority.read(viewer.authority(), () -> queries.list(DrawRow.class, row));
  }

  private static Row asked(Viewer viewer) {
    return Row.of(viewer.authority()).and("id", null).and("cycle", null).and("before", null);
  }

  public List<StratumRow> strata(Viewer viewer, DrawId id) {
    Row row = Row.of(viewer.authority()).and("id", id);
    return inAuthority.read(viewer.authority(), () -> queries.list(StratumRow.class, row));
  }

  /** Whether this viewer may see which children were drawn. */
  public static boolean seesChildren(Viewer viewer) {
    return viewer.is(CHILDREN.toArray(Role[]::new));
  }

  /** The children drawn, replacements last; the sight is logged. Not there for other roles. */
  public List<SelectedRow> selected(Viewer viewer, DrawRow draw, String purpose) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          history.saw(viewer, Subject.of("draw", draw.id(), draw.name()), purpose);
          return queries.list(SelectedRow.class, childLevel(viewer, draw.id()));
        });
  }

  /** Who was excluded and who was passed over, and why. */
  List<ExclusionRow> exclusions(Viewer viewer, DrawId id) {
    Row row = childLevel(viewer, id);
    return inAuthority.read(viewer.authority(), () -> queries.list(ExclusionRow.class, row));
  }

  private static Row childLevel(Viewer viewer, DrawId id) {
    if (!seesChildren(viewer)) {
      throw new NotFound("draw");
    }
    return Row.of(viewer.authority())
        .and("id", id)
        .and("account", viewer.account())
        .and("seesAll", viewer.is(Role.INTERNAL_AUDITOR));
  }

  /**
   * The frame's canonical bytes, for internal audit and inspectors alone; each taking is logged.
   */
  public byte[] frame(Viewer viewer, DrawId id) {
    DrawRow draw = one(viewer, id);
    viewer.mustBe(Scope.FRAME, "take the frame of a draw", Role.INTERNAL_AUDITOR);
    return inAuthority.write(
        viewer.authority(),
        () -> {
          Subject subject = Subject.of("draw", id, draw.name());
          history.saw(
              viewer, subject, "took the frame of %,d children".formatted(draw.frameSize()));
          history.did(viewer, subject, "took the frame", null);
          Row row = Row.of(viewer.authority()).and("id", id);
          return queries.one(FrameTextRow.class, row).csv().getBytes(StandardCharsets.UTF_8);
        });
  }
}
