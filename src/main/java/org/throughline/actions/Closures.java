package org.throughline.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.history.History;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/**
 * Closing an action with evidence, and checking it. The clock stops at the closure, so that nobody
 * is late for the days a checker takes; it runs on towards the same day where the closure is sent
 * back, so that nobody gains time by a weak one. Every method runs in the caller’s transaction.
 */
@Component
final class Closures {
  private static final int LONGEST = 4000;
  private static final int LONGEST_REASON = 2000;
  private static final String CLOSE =
      """
      insert into actions.closure
        (authority_id, id, action_id, round, evidence, difference, closed_by, owner_id, closed_at)
      values (:authority, :id, :action, :round, :evidence, :difference, :account, :owner, :now)
      """;
  private static final String CHECK =
      """
      insert into actions.verification
        (authority_id, closure_id, outcome, reason, closed_by, owner_id, by, at)
      select authority_id, id, :outcome, :reason, closed_by, owner_id, :account, :now
        from actions.closure
       where authority_id = :authority and id = :closure
      """;

  private final JdbcClient db;
  private final ActionStore store;
  private final Actions actions;
  private final ActionRequests requests;
  private final Clocks clocks;
  private final ActionNews news;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Closures(
      JdbcClient db,
      ActionStore store,
      Actions actions,
      ActionRequests requests,
      Clocks clocks,
      ActionNews news,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.store = store;
    this.actions = actions;
    this.requests = requests;
    this.clocks = clocks;
    this.news = news;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** Claims it done. What was asked for meanwhile lapses; who raised it is told. */
  void close(
      Viewer viewer,
      ActionId id,
      @Nullable Integer seen,
      String typedEvidence,
      String typedDifference) {
    Action action = actions.hold(viewer, id, seen);
    action.mustBeClosableBy(viewer);
    String evidence =
        Said.needed(typedEvidence, LONGEST, "Say what shows that it is done.", "evidence");
    String difference =
        Said.needed(typedDifference, LONGEST, action.lacksDifference(), "difference");
    Integer last = action.round();
    UUID closure = ids.next();
    Row row = row(viewer).and("id", closure).and("action", id).and("owner", action.ownerId());
    row.and("round", last == null ? 1 : last + 1);
    row.and("evidence", evidence).and("difference", difference);
    db.sql(CLOSE).paramSource(row).update();
    stop(viewer, action, How.DONE);
    requests.lapse(viewer, action);
    store.closed(viewer, id, closure);
    history.did(viewer, action.subject(), "closed", null);
    news.tell(viewer, action, action.raisedById(), "Action %s was closed and waits to be checked");
  }

  /** The closure holds. */
  void verify(Viewer viewer, ActionId id, @Nullable Integer seen, String typed) {
    Action action = actions.hold(viewer, id, seen);
    check(viewer, action, Outcome.VERIFIED, reason(typed, "Say what convinced you."));
    history.did(viewer, action.subject(), "verified", null);
    news.tell(viewer, action, action.ownerId(), "Action %s is verified");
  }

  /** The closure does not hold: it is owed again, by the same day as before. */
  void sendBack(Viewer viewer, ActionId id, @Nullable Integer seen, String typed) {
    Action action = actions.hold(viewer, id, seen);
    String reason = reason(typed, "Say what is still missing.");
    check(viewer, action, Outcome.RETURNED, reason);
    clocks.runOn(
        viewer.authority(), id.value(), action.ruleCode(), viewer.account(), time.now(), reason);
    history.did(viewer, action.subject(), "sent back", null);
    news.tell(viewer, action, action.ownerId(), "Action %s was sent back: it is open again");
  }

  private static String reason(String typed, String otherwise) {
    return Said.needed(typed, LONGEST_REASON, otherwise, "reason");
  }

  private void check(Viewer viewer, Action action, Outcome outcome, String reason) {
    action.mustBeCheckableBy(viewer);
    UUID closure = action.closureId();
    Row row = row(viewer).and("closure", closure).and("outcome", outcome).and("reason", reason);
    try {
      db.sql(CHECK).paramSource(row).update();
    } catch (DuplicateKeyException _) {
      throw Refused.conflict("Somebody checked it meanwhile. Nothing was changed.");
    }
    store.closed(viewer, action.id(), null);
  }

  private void stop(Viewer viewer, Action action, How how) {
    clocks.stop(
        viewer.authority(),
        action.id().value(),
        action.ruleCode(),
        how,
        time.now(),
        viewer.account(),
        null);
  }

  private Row row(Viewer viewer) {
    return Row.of(viewer.authority()).and("account", viewer.account()).and("now", time.now());
  }
}
