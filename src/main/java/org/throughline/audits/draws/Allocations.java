package org.throughline.audits.draws;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** The front door to allocation: drawn children become audits on auditors’ home pages. */
@Component
public final class Allocations {
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Draws draws;
  private final Cycles cycles;
  private final Programmes programmes;
  private final Auditors auditors;
  private final AllocationStore store;
  private final History history;
  private final CouncilTime time;

  Allocations(
      Queries queries,
      InAuthority inAuthority,
      Draws draws,
      Cycles cycles,
      Programmes programmes,
      Auditors auditors,
      AllocationStore store,
      History history,
      CouncilTime time) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.draws = draws;
    this.cycles = cycles;
    this.programmes = programmes;
    this.auditors = auditors;
    this.store = store;
    this.history = history;
    this.time = time;
  }

  /** How many became audits, and how many nobody could take. */
  public record Outcome(int allocated, int left) {}

  /** Somebody an audit could go to, with why not where that is so. */
  public record Candidate(
      AccountId id, String name, int load, int capacity, @Nullable String why) {}

  /**
   * Gives every child of a draw who has no audit yet to an auditor who is independent, cleared and
   * has room. Doing it again gives what was left. Never for a rehearsal.
   */
  public Outcome allocate(Viewer viewer, DrawId id) {
    may(viewer);
    return inAuthority.write(viewer.authority(), () -> allocated(viewer, real(viewer, id)));
  }

  static void may(Viewer viewer) {
    viewer.mustBe(Scope.DRAW, "allocate audits", Role.HEAD_OF_QUALITY);
  }

  private DrawRow real(Viewer viewer, DrawId id) {
    DrawRow draw = draws.one(viewer, id);
    if (draw.rehearsal()) {
      throw Refused.conflict("This is a rehearsal. It can be looked at and is never allocated.");
    }
    return draw;
  }

  private Outcome allocated(Viewer viewer, DrawRow draw) {
    AuthorityId authority = viewer.authority();
    int lastNumber = store.lockNumbers(authority);
    List<Waiting> waiting = waiting(authority, draw.id(), null);
    Sharing.Shared shared = Sharing.of(waiting, auditors.withRoles(authority, draw.month()));
    Row row = Row.of(authority).and("draw", draw.id()).and("month", draw.month());
    row.and("toolVersion", toolVersion(authority, draw));
    store.add(viewer, row, shared.given(), lastNumber, time.now());
    store.note(row, shared.conflicts(), time.now());
    String detail = "%d allocated, %d left".formatted(shared.given().size(), shared.left().size());
    history.did(viewer, Subject.of("draw", draw.id(), draw.name()), "allocated", detail);
    return new Outcome(shared.given().size(), shared.left().size());
  }

  private UUID toolVersion(AuthorityId authority, DrawRow draw) {
    UUID tool = cycles.of(authority, draw.cycleId()).toolId();
    return programmes.tools(authority).stream()
        .filter(row -> row.id().equals(tool))
        .map(ToolRow::versionId)
        .findFirst()
        .orElseThrow(() -> Refused.conflict("The programme’s tool has no version that is live."));
  }

  /** Who has no audit yet, and why nobody took them as auditors stand now; nothing is changed. */
  List<Sharing.Left> left(Viewer viewer, DrawRow draw) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          List<Waiting> waiting = waiting(viewer.authority(), draw.id(), null);
          return Sharing.of(waiting, auditors.withRoles(viewer.authority(), draw.month()))
              .leftOver();
        });
  }

  /** Who was passed over for whom. */
  public List<ConflictRow> conflicts(Viewer viewer, DrawId id) {
    Row row = Row.of(viewer.authority()).and("id", id).and("account", viewer.account());
    row.and("seesAll", viewer.is(Role.INTERNAL_AUDITOR));
    return inAuthority.read(viewer.authority(), () -> queries.list(ConflictRow.class, row));
  }

  /** Everybody this audit could go to, and why not. */
  List<Candidate> candidates(Viewer viewer, UUID audit) {
    return inAuthority.read(viewer.authority(), () -> candidates(viewer, held(viewer, audit)));
  }

  private List<Candidate> candidates(Viewer viewer, HeldAuditRow audit) {
    Waiting child = waiting(viewer.authority(), audit.drawId(), audit.position()).getFirst();
    return auditors.withRoles(viewer.authority(), audit.month()).stream()
        .filter(auditor -> !auditor.id().equals(audit.auditorId()))
        .map(auditor -> candidate(auditor, child))
        .toList();
  }

  private static Candidate candidate(Auditor auditor, Waiting child) {
    Optional<String> why =
        auditor.covers(child)
            ? Independence.conflict(auditor, child)
            : Optional.of("does not cover the team");
    return new Candidate(
        auditor.id(), auditor.name(), auditor.load(), auditor.capacity(), why.orElse(null));
  }

  /**
   * Everybody who could read this child’s record again in a month, and why not: besides what keeps
   * anybody from an audit, who has audited the child, judged an audit of it or has all audits in
   * sight. For the rooms of re-audits; the caller answers for who may ask.
   */
  public List<Candidate> readers(AuthorityId authority, UUID child, LocalDate month) {
    return inAuthority.read(
        authority,
        () -> {
          Waiting waiting = again(authority, child);
          return auditors.withRoles(authority, month).stream()
              .map(auditor -> candidate(auditor, waiting))
              .toList();
        });
  }

  /** Who of them is asked: as in a draw, whoever has the fewest audits of the month. */
  public Optional<AccountId> reader(AuthorityId authority, UUID child, LocalDate month) {
    Waiting waiting = again(authority, child);
    return Sharing.of(List.of(waiting), auditors.withRoles(authority, month))
        .given()
        .values()
        .stream()
        .findFirst()
        .map(Auditor::id);
  }

  private Waiting again(AuthorityId authority, UUID child) {
    Row row = Row.of(authority).and("draw", null).and("position", 0).and("child", child);
    return waiting(queries.one(WaitingRow.class, row));
  }

  HeldAuditRow held(Viewer viewer, UUID audit) {
    Row row = Row.of(viewer.authority()).and("audit", audit);
    return inAuthority.read(viewer.authority(), () -> queries.one(HeldAuditRow.class, row));
  }

  /**
   * Gives an audit that is not begun to another auditor, who must be as independent as the first
   * had to be; capacity is a person’s to judge here.
   */
  public void reallocate(Viewer viewer, UUID id, AccountId to, String reason) {
    may(viewer);
    String said = reason(reason);
    inAuthority.change(viewer.authority(), () -> moved(viewer, held(viewer, id), to, said));
  }

  static String reason(String typed) {
    String said = typed.strip();
    if (said.isEmpty() || said.length() > 500) {
      throw Refused.unusable("Say in a sentence why the audit goes to somebody else.");
    }
    return said;
  }

  private void moved(Viewer viewer, HeldAuditRow audit, AccountId to, String reason) {
    if (audit.begunAt() != null || audit.auditorId() == null) {
      throw Refused.conflict(audit.number() + " has been begun or taken back, and stays as it is.");
    }
    Candidate candidate =
        candidates(viewer, audit).stream()
            .filter(one -> one.id().equals(to))
            .findFirst()
            .orElseThrow(() -> Refused.unusable("Choose another auditor.").about("auditor"));
    if (candidate.why() != null) {
      throw Refused.unusable(
              "%s cannot take %s: %s.".formatted(candidate.name(), audit.number(), candidate.why()))
          .about("auditor");
    }
    if (!store.move(viewer, audit, to, reason, time.now())) {
      throw Refused.conflict(audit.number() + " was begun or moved meanwhile. Look at it again.");
    }
    Subject subject = new Subject("audit", audit.id(), audit.number());
    history.did(viewer, subject, "reallocated", "to " + candidate.name() + ": " + reason);
  }

  private List<Waiting> waiting(AuthorityId authority, DrawId draw, @Nullable Integer position) {
    Row row = Row.of(authority).and("draw", draw).and("position", position).and("child", null);
    return queries.list(WaitingRow.class, row).stream().map(Allocations::waiting).toList();
  }

  private static Waiting waiting(WaitingRow row) {
    Set<AccountId> cleared =
        row.cleared() == null
            ? null
            : ids(row.cleared()).stream().map(AccountId::new).collect(Collectors.toSet());
    Set<String> earlier =
        Arrays.stream(row.earlierWorkers().split("\n"))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet());
    Map<AccountId, String> barred =
        row.barred()
            .lines()
            .map(line -> line.split(" ", 2))
            .collect(
                Collectors.toMap(
                    said -> new AccountId(UUID.fromString(said[0])),
                    said -> said[1],
                    (first, _) -> first));
    return new Waiting(row.position(), ids(row.path()), row.worker(), earlier, cleared, barred);
  }

  private static Set<UUID> ids(String joined) {
    return Arrays.stream(joined.split(","))
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }
}
