package org.throughline.actions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.ClockId;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The action itself in the database: adding it, reading it, holding it while it changes. */
@Component
final class ActionStore {
  private static final String NUMBER =
      """
      insert into actions.numbering (authority_id, last_number) values (:authority, 1)
      on conflict (authority_id) do update set last_number = numbering.last_number + 1
      returning last_number
      """;
  private static final String ADD =
      """
      insert into actions.action
        (authority_id, id, number, clock_id, what, expected, priority, theme, owner_id, node_id,
         child_id, source_kind, source_id, source_label, raised_by, raised_at, changed_at)
      values
        (:authority, :id, :number, :clock, :what, :expected, :priority, :theme, :owner, :node,
         :child::uuid, :sourceKind, :sourceId::uuid, :sourceLabel, :account, :raisedAt,
         :now)
      """;
  private static final String HOLD =
      "select version from actions.action where authority_id = :authority and id = :id for update";
  private static final String TOUCH =
      """
      update actions.action set changed_at = :now, version = version + :by
       where authority_id = :authority and id = :id
      """;
  private static final String CLOSED =
      """
      update actions.action
         set closure_waiting = :closure::uuid, changed_at = :now, version = version + 1
       where authority_id = :authority and id = :id
      """;
  private static final String GIVE =
      """
      update actions.action set owner_id = :to, changed_at = :now, version = version + 1
       where authority_id = :authority and id = :id
      """;

  private static final String REQUESTS =
      """
      select id from actions.request
       where authority_id = :authority and action_id = :id and id = :request
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Ids ids;
  private final CouncilTime time;

  ActionStore(JdbcClient db, Queries queries, Ids ids, CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.ids = ids;
    this.time = time;
  }

  ActionId newId() {
    return new ActionId(ids.next());
  }

  /** The next number of this authority; whoever else raises one in it waits until we are done. */
  String number(AuthorityId authority) {
    int next = db.sql(NUMBER).paramSource(Row.of(authority)).query(Integer.class).single();
    return "AC-%04d".formatted(next);
  }

  void add(
      Viewer viewer,
      ActionId id,
      String number,
      ClockId clock,
      UUID node,
      NewAction made,
      Instant raisedAt) {
    Source source = made.source();
    Row row = row(viewer, id).and("number", number).and("clock", clock).and("node", node);
    row.and("what", made.what()).and("expected", made.expected()).and("theme", made.theme());
    row.and("priority", made.priority()).and("owner", made.owner()).and("child", made.child());
    row.and("raisedAt", raisedAt);
    row.and("sourceKind", source == null ? null : source.kind());
    row.and("sourceId", source == null ? null : source.id());
    row.and("sourceLabel", source == null ? null : source.label());
    db.sql(ADD).paramSource(row).update();
  }

  /** As this viewer stands to it, whether they may see it or not. */
  Action read(Viewer viewer, ActionId id) {
    Row row = row(viewer, id).and("line", viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE));
    row.and(
        "around", viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.REVIEWING_OFFICER));
    return queries.one(Action.class, row);
  }

  /**
   * Held until the transaction ends, so that what is decided by what was read holds; refused where
   * it has changed since the version that was seen, if one is given.
   */
  void hold(Viewer viewer, ActionId id, @Nullable Integer seen) {
    List<Integer> version =
        db.sql(HOLD).paramSource(row(viewer, id)).query((rs, _) -> rs.getInt("version")).list();
    if (seen != null && !version.isEmpty() && !version.getFirst().equals(seen)) {
      throw Refused.conflict(
          "Somebody changed this action meanwhile. Look at it, then send this again.");
    }
  }

  /** Something about it changed that whoever acts on it must have seen. */
  void touch(Viewer viewer, ActionId id) {
    db.sql(TOUCH).paramSource(row(viewer, id).and("by", 1)).update();
  }

  /** A closure waits to be checked from now on; none does any more where it is null. */
  void closed(Viewer viewer, ActionId id, @Nullable UUID closure) {
    db.sql(CLOSED).paramSource(row(viewer, id).and("closure", closure)).update();
  }

  /** Something was added that changes nothing for who is acting on it. */
  void note(Viewer viewer, ActionId id) {
    db.sql(TOUCH).paramSource(row(viewer, id).and("by", 0)).update();
  }

  /** Whether this was ever asked for of this action. */
  boolean hasRequest(Viewer viewer, ActionId id, UUID request) {
    Row row = row(viewer, id).and("request", request);
    return !db.sql(REQUESTS).paramSource(row).query((rs, _) -> rs.getString("id")).list().isEmpty();
  }

  void give(Viewer viewer, ActionId id, AccountId to) {
    db.sql(GIVE).paramSource(row(viewer, id).and("to", to)).update();
  }

  private Row row(Viewer viewer, ActionId id) {
    return Row.of(viewer.authority())
        .and("id", id)
        .and("account", viewer.account())
        .and("now", time.now());
  }
}
