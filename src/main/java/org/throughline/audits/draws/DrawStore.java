package org.throughline.audits.draws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Draw;
import org.throughline.kernel.DrawStratum;
import org.throughline.kernel.PassedOver;
import org.throughline.kernel.Row;
import org.throughline.kernel.Selected;
import tools.jackson.databind.json.JsonMapper;

/** Writes draws: the frame as one value, and a row for each child selected, none for the others. */
@Component
final class DrawStore {
  private static final String ADD =
      """
      insert into audits.draw
        (authority_id, id, cycle_id, rehearsal, size, statuses, services, policy, extract_id,
         extract_as_at, open_count, audited_count, frame_size, frame_sha256, frame_csv, workers,
         frozen_at, seed, seed_sha256, revealed_at, shortfalls, drawn_by)
      values
        (:authority, :id, :cycle, :rehearsal, :size, :statuses::text[], :services::uuid[],
         jsonb_build_object('lookBackMonths', :lookBackMonths::int, 'mostAgeDays',
           :mostAgeDays::int, 'workerCap', :workerCap::int, 'familyCap', :familyCap::int,
           'teamMinimum', :teamMinimum::int),
         :extract, :asAt, :open, :audited, :frameSize, :frameSha256, :frame, :workers::jsonb,
         :frozenAt, :seed, :seedSha256, :revealedAt, :shortfalls::text[], :account)
      on conflict (authority_id, cycle_id) where not rehearsal do nothing
      """;
  private static final String ADD_STRATA =
      """
      insert into audits.stratum (authority_id, draw_id, stratum, frame_count, take)
      select :authority, :id, s.stratum, s.frame_count, s.take
        from unnest(:strata::text[], :counts::int[], :takes::int[])
          as s (stratum, frame_count, take)
      """;
  private static final String ADD_EXCLUSIONS =
      """
      insert into audits.exclusion (authority_id, draw_id, child_id, reason)
      select :authority, :id, e.child, e.reason
        from unnest(:children::uuid[], :reasons::text[]) as e (child, reason)
      """;
  private static final String ADD_SELECTIONS =
      """
      insert into audits.selection
        (authority_id, draw_id, position, child_id, reference, stratum, team)
      select :authority, :id, s.position, s.child, s.reference, s.stratum, s.team
        from unnest(:positions::int[], :children::uuid[], :references::text[], :strata::text[],
                    :teams::text[]) as s (position, child, reference, stratum, team)
      """;
  private static final String ADD_PASSED_OVER =
      """
      insert into audits.passed_over (authority_id, draw_id, child_id, reference, why, noted_at)
      select :authority, :id, c.id, p.reference, p.why, :now
        from unnest(:references::text[], :whys::text[]) as p (reference, why)
        join register.child c on c.authority_id = :authority and c.reference = p.reference
      on conflict do nothing
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  DrawStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /** Adds a draw whole; false where the cycle has its draw already, and then nothing is written. */
  boolean add(Row row, FrozenFrame frozen, DrawPolicy policy, Draw draw) {
    row.and("open", frozen.openCount()).and("audited", frozen.auditedCount());
    row.and("frameSize", frozen.frame().size()).and("frameSha256", frozen.csv().sha256());
    row.and("frame", frozen.csv().bytes());
    row.and("workers", policy.workerCap() == null ? null : written(frozen.workers()));
    row.and("lookBackMonths", policy.lookBackMonths()).and("mostAgeDays", policy.mostAgeDays());
    row.and("workerCap", policy.workerCap()).and("familyCap", policy.familyCap());
    row.and("teamMinimum", policy.teamMinimum()).and("shortfalls", draw.shortfalls());
    return db.sql(ADD).paramSource(row).update() == 1;
  }

  void addParts(Row row, FrozenFrame frozen, Draw draw, Instant now) {
    addStrata(row, draw.strata());
    row.and("children", frozen.leftOut().stream().map(FrozenFrame.LeftOut::child).toList());
    row.and("reasons", frozen.leftOut().stream().map(FrozenFrame.LeftOut::reason).toList());
    db.sql(ADD_EXCLUSIONS).paramSource(row).update();
    addSelected(row, draw.selected(), frozen.children());
    addPassedOver(row, draw.passedOver(), now);
  }

  private void addStrata(Row row, List<DrawStratum> strata) {
    row.and("strata", strata.stream().map(DrawStratum::name).toList());
    row.and("counts", strata.stream().map(stratum -> stratum.order().size()).toList());
    row.and("takes", strata.stream().map(DrawStratum::size).toList());
    db.sql(ADD_STRATA).paramSource(row).update();
  }

  private void addSelected(Row row, List<Selected> selected, Map<String, UUID> children) {
    List<UUID> ids = new ArrayList<>();
    selected.forEach(child -> ids.add(children.get(child.reference())));
    row.and("positions", selected.stream().map(Selected::order).toList());
    row.and("children", ids);
    row.and("references", selected.stream().map(Selected::reference).toList());
    row.and("strata", selected.stream().map(Selected::stratum).toList());
    row.and("teams", selected.stream().map(Selected::team).toList());
    db.sql(ADD_SELECTIONS).paramSource(row).update();
  }

  void addPassedOver(Row row, List<PassedOver> passedOver, Instant now) {
    row.and("references", passedOver.stream().map(PassedOver::reference).toList());
    row.and("whys", passedOver.stream().map(PassedOver::why).toList()).and("now", now);
    db.sql(ADD_PASSED_OVER).paramSource(row).update();
  }

  private String written(Map<String, String> workers) {
    return json.writeValueAsString(workers);
  }
}
