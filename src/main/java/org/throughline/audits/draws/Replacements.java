package org.throughline.audits.draws;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * The front door to replacements. One person asks that a drawn child give way, another decides, and
 * the order of the draw alone says who comes in; nothing is ever taken off the draw's page.
 */
@Component
public final class Replacements {
  private static final Duration NEWS = Duration.ofDays(14);
  private static final Role[] MAY = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER
  };
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Requests requests;
  private final Draws draws;
  private final NextInOrder nextInOrder;
  private final DrawStore store;
  private final AllocationStore allocations;
  private final ExchangeStore exchanges;
  private final History history;
  private final CouncilTime time;

  Replacements(
      Queries queries,
      InAuthority inAuthority,
      Requests requests,
      Draws draws,
      NextInOrder nextInOrder,
      DrawStore store,
      AllocationStore allocations,
      ExchangeStore exchanges,
      History history,
      CouncilTime time) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.requests = requests;
    this.draws = draws;
    this.nextInOrder = nextInOrder;
    this.store = store;
    this.allocations = allocations;
    this.exchanges = exchanges;
    this.history = history;
    this.time = time;
  }

  static boolean may(Viewer viewer) {
    return viewer.is(MAY);
  }

  static void must(Viewer viewer) {
    viewer.mustBe(Scope.DRAW, "replace a drawn child", MAY);
  }

  /** Asks that the child at a place give way, whose audit must not have been submitted. */
  public UUID ask(Viewer viewer, DrawId id, int position, Asked asked) {
    must(viewer);
    return inAuthority.write(viewer.authority(), () -> asked(viewer, id, position, asked));
  }

  /** Asks the same as the auditor of an audit that is allocated and not submitted. */
  public UUID askFor(Viewer viewer, UUID audit, Asked asked) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          Row row = Row.of(viewer.authority()).and("audit", audit);
          HeldAuditRow held = queries.one(HeldAuditRow.class, row);
          if (!viewer.account().equals(held.auditorId())) {
            throw Refused.notAllowed(
                "Only the auditor of %s may ask for another child.".formatted(held.number()));
          }
          return asked(viewer, held.drawId(), held.position(), asked);
        });
  }

  private UUID asked(Viewer viewer, DrawId id, int position, Asked asked) {
    DrawRow draw = real(viewer, id);
    var _ = allocations.lockNumbers(viewer.authority());
    SelectedRow out = place(all(viewer, id), position);
    refuseUnlessFree(out);
    UUID request = requests.ask(viewer, id, position, asked);
    String detail = "place %d: %s".formatted(position, asked.reason().label());
    did(viewer, draw, out, "asked for a replacement", detail);
    return request;
  }

  /** Refuses a request, saying why; the child stays. Never by the one who asked. */
  public void refuse(Viewer viewer, UUID request, String why) {
    must(viewer);
    String said = refusal(why);
    inAuthority.change(
        viewer.authority(),
        () -> {
          RequestRow asked = toBeDecided(viewer, request);
          requests.refuse(viewer, request, said);
          SelectedRow stays = place(all(viewer, asked.drawId()), asked.outPosition());
          String detail = "place %d: %s".formatted(asked.outPosition(), said);
          did(viewer, real(viewer, asked.drawId()), stays, "refused a replacement", detail);
        });
  }

  static String refusal(String typed) {
    return Asked.words(typed, "Say why the child stays in the draw.");
  }

  /**
   * Approves a request: the next in the order of that stratum comes in, and the place it takes is
   * answered. Refused to the one who asked, and where the audit has been submitted.
   */
  public int approve(Viewer viewer, UUID request) {
    must(viewer);
    return inAuthority.write(
        viewer.authority(), () -> replaced(viewer, toBeDecided(viewer, request)));
  }

  /** The request, if it waits for this viewer; whoever else decides or allocates waits for us. */
  private RequestRow toBeDecided(Viewer viewer, UUID request) {
    var _ = allocations.lockNumbers(viewer.authority());
    RequestRow asked = requests.open(viewer, request);
    if (asked.isAskedBy(viewer)) {
      throw Refused.notAllowed("You asked for this replacement; somebody else must decide it.");
    }
    return asked;
  }

  private int replaced(Viewer viewer, RequestRow asked) {
    DrawRow draw = real(viewer, asked.drawId());
    allocations.hold(viewer.authority(), draw.id(), asked.outPosition());
    List<SelectedRow> all = all(viewer, draw.id());
    SelectedRow out = place(all, asked.outPosition());
    refuseUnlessFree(out);
    Set<String> taken = all.stream().map(SelectedRow::named).collect(Collectors.toSet());
    NextInOrder.Next next = nextInOrder.of(viewer.authority(), draw, out.stratum(), taken);
    int in = all.getLast().position() + 1;
    Row row = row(viewer, asked.id()).and("draw", draw.id()).and("out", out.position());
    row.and("in", in).and("child", next.child()).and("reference", next.line().reference());
    row.and("stratum", next.line().stratum()).and("team", next.line().team());
    row.and("askedBy", asked.askedById());
    if (!exchanges.exchange(row)) {
      throw Requests.decided();
    }
    takeBack(row, out, asked);
    store.addPassedOver(
        Row.of(viewer.authority()).and("id", draw.id()), next.passedOver(), time.now());
    String detail = "place %d gave way to place %d".formatted(out.position(), in);
    did(viewer, draw, out, "approved a replacement", detail);
    return in;
  }

  private void takeBack(Row row, SelectedRow out, RequestRow asked) {
    if (out.auditId() == null) {
      return;
    }
    row.and("audit", out.auditId()).and("reason", asked.reason().label());
    if (!exchanges.takeBack(row)) {
      throw submitted(out);
    }
  }

  /** What was asked for in a draw and what became of it, the first first. */
  public List<RequestRow> requests(Viewer viewer, DrawId id) {
    return inAuthority.read(viewer.authority(), () -> requests.of(viewer, id));
  }

  /** The same of one audit. */
  public List<RequestRow> ofAudit(Viewer viewer, UUID audit) {
    return inAuthority.read(viewer.authority(), () -> requests.ofAudit(viewer, audit));
  }

  /** One request, for whoever asked and for those who see drawn children; the sight is logged. */
  RequestRow see(Viewer viewer, UUID request) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          RequestRow asked = requests.one(viewer, request);
          if (!asked.isAskedBy(viewer) && !Draws.seesChildren(viewer)) {
            throw new NotFound("request");
          }
          String purpose = asked.isAskedBy(viewer) ? "asked for it" : "replacements of a draw";
          history.saw(viewer, asked.subject(), purpose);
          return asked;
        });
  }

  /** Those that wait for this viewer's decision, in any draw. */
  List<RequestRow> waitingFor(Viewer viewer) {
    if (!may(viewer)) {
      return List.of();
    }
    return requests.open(viewer).stream().filter(request -> !request.isAskedBy(viewer)).toList();
  }

  /** What this viewer asked for and was answered in the last fortnight. */
  List<RequestRow> answered(Viewer viewer) {
    return requests.answered(viewer, time.now().minus(NEWS));
  }

  /** How many were replaced, by reason and team. */
  public List<ReplacementCountRow> counts(Viewer viewer, DrawId id) {
    Row row = Row.of(viewer.authority()).and("draw", id);
    return inAuthority.read(viewer.authority(), () -> queries.list(ReplacementCountRow.class, row));
  }

  private DrawRow real(Viewer viewer, DrawId id) {
    DrawRow draw = draws.one(viewer, id);
    if (draw.rehearsal()) {
      throw Refused.conflict("This is a rehearsal. Nobody is replaced in it, nor audited from it.");
    }
    return draw;
  }

  /** Every place with its reference, restricted or not: the order knows no restriction. */
  private List<SelectedRow> all(Viewer viewer, DrawId id) {
    Row row = Row.of(viewer.authority()).and("id", id).and("account", viewer.account());
    return queries.list(SelectedRow.class, row.and("seesAll", true));
  }

  private static SelectedRow place(List<SelectedRow> all, int position) {
    return all.stream()
        .filter(row -> row.position() == position)
        .findFirst()
        .orElseThrow(() -> new NotFound("place"));
  }

  private static void refuseUnlessFree(SelectedRow out) {
    if (out.isOut()) {
      throw Refused.conflict("That child has given way already.");
    }
    if (out.submittedAt() != null) {
      throw submitted(out);
    }
  }

  private static Refused submitted(SelectedRow out) {
    return Refused.conflict(
        "The audit %s has been submitted, and a child whose record was read stays in the draw."
            .formatted(out.auditNumber()));
  }

  private Row row(Viewer viewer, UUID id) {
    return Row.of(viewer.authority())
        .and("id", id)
        .and("account", viewer.account())
        .and("now", time.now());
  }

  private void did(Viewer viewer, DrawRow draw, SelectedRow at, String verb, String detail) {
    history.did(viewer, Subject.of("draw", draw.id(), draw.name()), verb, detail);
    if (at.auditId() != null && at.auditNumber() != null) {
      history.did(viewer, new Subject("audit", at.auditId(), at.auditNumber()), verb, detail);
    }
  }
}
