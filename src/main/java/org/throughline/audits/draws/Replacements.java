package org.throughline.audits.draws;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
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
  private static final Role[] MAY = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER
  };
  private static final String COME_IN =
      """
      insert into audits.selection
        (authority_id, draw_id, position, child_id, reference, stratum, team, replaces)
      values (:authority, :draw, :in, :child, :reference, :stratum, :team, :out)
      on conflict do nothing
      """;
  private static final String APPROVE =
      """
      insert into audits.replacement
        (authority_id, request_id, draw_id, out_position, in_position, asked_by, approved_by,
         approved_at)
      values (:authority, :id, :draw, :out, :in, :askedBy, :account, :now)
      on conflict do nothing
      """;
  private static final String TAKE_BACK =
      """
      update audits.audit a set auditor_id = null, version = version + 1
       where a.authority_id = :authority and a.id = :audit and a.begun_at is null
         and not exists (select 1 from audits.submission s
                          where s.authority_id = a.authority_id and s.audit_id = a.id)
      """;
  private static final String WITHDRAW =
      """
      insert into audits.withdrawal (authority_id, audit_id, reason, withdrawn_by, withdrawn_at)
      values (:authority, :audit, :reason, :account, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Requests requests;
  private final Draws draws;
  private final NextInOrder nextInOrder;
  private final DrawStore store;
  private final History history;
  private final CouncilTime time;

  Replacements(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Requests requests,
      Draws draws,
      NextInOrder nextInOrder,
      DrawStore store,
      History history,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.requests = requests;
    this.draws = draws;
    this.nextInOrder = nextInOrder;
    this.store = store;
    this.history = history;
    this.time = time;
  }

  static boolean may(Viewer viewer) {
    return viewer.is(MAY);
  }

  private static void must(Viewer viewer) {
    viewer.mustBe(Scope.DRAW, "replace a drawn child", MAY);
  }

  /** Asks that the child at a place give way. An audit of theirs must not have been begun. */
  public UUID ask(
      Viewer viewer, DrawId id, int position, ReplacementReason reason, String explanation) {
    must(viewer);
    String said = said(explanation, "Say in a sentence or two why the child should give way.");
    return inAuthority.write(
        viewer.authority(),
        () -> {
          DrawRow draw = real(viewer, id);
          SelectedRow out = place(all(viewer, id), position);
          refuseUnlessFree(out);
          UUID request = requests.ask(viewer, id, position, reason, said);
          did(
              viewer,
              draw,
              "asked for a replacement",
              "place %d: %s".formatted(position, reason.label()));
          return request;
        });
  }

  /** Refuses a request, saying why; the child stays. */
  public void refuse(Viewer viewer, DrawId id, UUID request, String why) {
    must(viewer);
    String said = said(why, "Say why the child stays in the draw.");
    inAuthority.change(
        viewer.authority(),
        () -> {
          DrawRow draw = real(viewer, id);
          RequestRow asked = requests.open(viewer, id, request);
          refuseOwn(viewer, asked);
          requests.refuse(viewer, request, said);
          did(viewer, draw, "refused a replacement", "place " + asked.outPosition());
        });
  }

  /**
   * Approves a request: the next in the order of that stratum comes in, and the place it takes is
   * answered. Refused to the one who asked, and where an audit has been begun.
   */
  public int approve(Viewer viewer, DrawId id, UUID request) {
    must(viewer);
    return inAuthority.write(
        viewer.authority(),
        () -> {
          DrawRow draw = real(viewer, id);
          RequestRow asked = requests.open(viewer, id, request);
          refuseOwn(viewer, asked);
          return replaced(viewer, draw, asked);
        });
  }

  private int replaced(Viewer viewer, DrawRow draw, RequestRow asked) {
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
    if (db.sql(COME_IN).paramSource(row).update() == 0
        || db.sql(APPROVE).paramSource(row).update() == 0) {
      throw Requests.decided();
    }
    takeBack(row, out, asked);
    store.addPassedOver(
        Row.of(viewer.authority()).and("id", draw.id()), next.passedOver(), time.now());
    did(
        viewer,
        draw,
        "approved a replacement",
        "place %d gave way to place %d".formatted(out.position(), in));
    return in;
  }

  private void takeBack(Row row, SelectedRow out, RequestRow asked) {
    if (out.auditId() == null) {
      return;
    }
    row.and("audit", out.auditId()).and("reason", asked.reason().label());
    if (db.sql(TAKE_BACK).paramSource(row).update() == 0) {
      throw begun(out);
    }
    db.sql(WITHDRAW).paramSource(row).update();
  }

  /** What was asked for in a draw and what became of it, the first first. */
  public List<RequestRow> requests(Viewer viewer, DrawId id) {
    return inAuthority.read(viewer.authority(), () -> requests.of(viewer, id));
  }

  /** Those that wait for this viewer's decision, in any draw. */
  List<RequestRow> waitingFor(Viewer viewer) {
    if (!may(viewer)) {
      return List.of();
    }
    return requests.open(viewer).stream()
        .filter(request -> !request.askedById().equals(viewer.account()))
        .toList();
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
    if (out.begunAt() != null || out.submittedAt() != null) {
      throw begun(out);
    }
  }

  private static Refused begun(SelectedRow out) {
    return Refused.conflict(
        "The audit %s has been begun, and a child whose record is being read stays in the draw."
            .formatted(out.auditNumber()));
  }

  private static void refuseOwn(Viewer viewer, RequestRow asked) {
    if (asked.askedById().equals(viewer.account())) {
      throw Refused.notAllowed("You asked for this replacement; somebody else must decide it.");
    }
  }

  private Row row(Viewer viewer, UUID id) {
    return Row.of(viewer.authority())
        .and("id", id)
        .and("account", viewer.account())
        .and("now", time.now());
  }

  private void did(Viewer viewer, DrawRow draw, String verb, String detail) {
    history.did(viewer, Subject.of("draw", draw.id(), draw.name()), verb, detail);
  }

  private static String said(String text, String otherwise) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > 2000) {
      throw Refused.unusable(otherwise);
    }
    return stripped;
  }
}
