package org.throughline.audits.draws;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** Keeps what was asked for: requests for replacements, and the ones that were refused. */
@Component
final class Requests {
  private static final String ASK =
      """
      insert into audits.replacement_request
        (authority_id, id, draw_id, out_position, reason, explanation, asked_by, asked_at)
      values (:authority, :id, :draw, :out, :reason, :explanation, :account, :now)
      """;
  private static final String REFUSE =
      """
      insert into audits.replacement_refusal (authority_id, request_id, why, refused_by, refused_at)
      values (:authority, :id, :why, :account, :now)
      on conflict (authority_id, request_id) do nothing
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Ids ids;
  private final CouncilTime time;

  Requests(JdbcClient db, Queries queries, Ids ids, CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.ids = ids;
    this.time = time;
  }

  UUID ask(Viewer viewer, DrawId draw, int position, Asked asked) {
    if (of(viewer, draw).stream().anyMatch(row -> row.isOpen() && row.outPosition() == position)) {
      throw Refused.conflict("A replacement of that child has been asked for and waits already.");
    }
    UUID id = ids.next();
    Row row = row(viewer, id).and("draw", draw).and("out", position);
    row.and("reason", asked.reason()).and("explanation", asked.explanation());
    db.sql(ASK).paramSource(row).update();
    return id;
  }

  void refuse(Viewer viewer, UUID request, String why) {
    if (db.sql(REFUSE).paramSource(row(viewer, request).and("why", why)).update() == 0) {
      throw decided();
    }
  }

  List<RequestRow> of(Viewer viewer, DrawId draw) {
    return queries.list(RequestRow.class, any(viewer).and("draw", draw));
  }

  List<RequestRow> ofAudit(Viewer viewer, UUID audit) {
    return queries.list(RequestRow.class, any(viewer).and("audit", audit));
  }

  /** All that nobody has decided yet, in any draw. */
  List<RequestRow> open(Viewer viewer) {
    return queries.list(RequestRow.class, any(viewer).and("openOnly", true));
  }

  /** What this viewer asked for and was answered since then, the newest answer last. */
  List<RequestRow> answered(Viewer viewer, Instant since) {
    Row row = any(viewer).and("asker", viewer.account()).and("decidedSince", since);
    return queries.list(RequestRow.class, row);
  }

  RequestRow one(Viewer viewer, UUID request) {
    return queries
        .find(RequestRow.class, any(viewer).and("id", request))
        .orElseThrow(() -> new NotFound("request"));
  }

  /** The request, if it still waits. */
  RequestRow open(Viewer viewer, UUID request) {
    RequestRow asked = one(viewer, request);
    if (!asked.isOpen()) {
      throw decided();
    }
    return asked;
  }

  private static Row any(Viewer viewer) {
    return Row.of(viewer.authority())
        .and("account", viewer.account())
        .and("seesAll", viewer.is(Role.INTERNAL_AUDITOR))
        .and("id", null)
        .and("draw", null)
        .and("audit", null)
        .and("asker", null)
        .and("decidedSince", null)
        .and("openOnly", false);
  }

  static Refused decided() {
    return Refused.conflict("It was decided meanwhile. What became of it stands on this page.");
  }

  private Row row(Viewer viewer, UUID id) {
    return Row.of(viewer.authority())
        .and("id", id)
        .and("account", viewer.account())
        .and("now", time.now());
  }
}
