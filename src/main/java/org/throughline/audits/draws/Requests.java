package org.throughline.audits.draws;

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

  UUID ask(Viewer viewer, DrawId draw, int position, ReplacementReason reason, String explanation) {
    if (of(viewer, draw).stream().anyMatch(row -> row.isOpen() && row.outPosition() == position)) {
      throw Refused.conflict("A replacement of that child has been asked for and waits already.");
    }
    UUID id = ids.next();
    Row row = row(viewer, id).and("draw", draw).and("out", position);
    db.sql(ASK).paramSource(row.and("reason", reason).and("explanation", explanation)).update();
    return id;
  }

  void refuse(Viewer viewer, UUID request, String why) {
    if (db.sql(REFUSE).paramSource(row(viewer, request).and("why", why)).update() == 0) {
      throw decided();
    }
  }

  List<RequestRow> of(Viewer viewer, DrawId draw) {
    Row row = Row.of(viewer.authority()).and("draw", draw).and("openOnly", false);
    return queries.list(RequestRow.class, row);
  }

  /** All that nobody has decided yet, in any draw. */
  List<RequestRow> open(Viewer viewer) {
    Row row = Row.of(viewer.authority()).and("draw", null).and("openOnly", true);
    return queries.list(RequestRow.class, row);
  }

  RequestRow open(Viewer viewer, DrawId draw, UUID request) {
    RequestRow asked =
        of(viewer, draw).stream()
            .filter(row -> row.id().equals(request))
            .findFirst()
            .orElseThrow(() -> new NotFound("request"));
    if (!asked.isOpen()) {
      throw decided();
    }
    return asked;
  }

  static Refused decided() {
    return Refused.conflict("Somebody decided at the same moment. Look at the draw again.");
  }

  private Row row(Viewer viewer, UUID id) {
    return Row.of(viewer.authority())
        .and("id", id)
        .and("account", viewer.account())
        .and("now", time.now());
  }
}
