package org.throughline.actions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.Clocks;
import org.throughline.history.History;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** Giving an open action to another owner, who is told; its due day stays. */
@Component
final class Handovers {
  private static final int LONGEST = 2000;
  private static final String HAND_OVER =
      """
      insert into actions.handover (authority_id, id, action_id, from_id, to_id, reason, by, at)
      values (:authority, :id, :action, :from, :to, :reason, :account, :now)
      """;

  private final JdbcClient db;
  private final ActionStore store;
  private final Actions actions;
  private final Offers offers;
  private final Owners owners;
  private final Clocks clocks;
  private final ActionNews news;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Handovers(
      JdbcClient db,
      ActionStore store,
      Actions actions,
      Offers offers,
      Owners owners,
      Clocks clocks,
      ActionNews news,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.store = store;
    this.actions = actions;
    this.offers = offers;
    this.owners = owners;
    this.clocks = clocks;
    this.news = news;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** By its owner, a manager in the line or the head of quality, in the caller’s transaction. */
  void give(
      Viewer viewer,
      ActionId id,
      @Nullable Integer seen,
      @Nullable AccountId account,
      String typed) {
    Action action = actions.hold(viewer, id, seen);
    action.mustBeYoursToGive(viewer);
    OwnerRow to = owners.one(viewer.authority(), account, action.childId(), "newOwner");
    if (to.accountId().equals(action.ownerId())) {
      throw Refused.unusable("%s owns it already.".formatted(to.name())).about("newOwner");
    }
    offers.of(viewer, action).ifPresent(offer -> offer.mustNotBe(to.accountId(), "newOwner"));
    String reason = Said.needed(typed, LONGEST, "Say why it changes hands.", "reason");
    Row row = Row.of(viewer.authority()).and("id", ids.next()).and("action", id);
    row.and("from", action.ownerId()).and("to", to.accountId()).and("reason", reason);
    db.sql(HAND_OVER)
        .paramSource(row.and("account", viewer.account()).and("now", time.now()))
        .update();
    store.give(viewer, id, to.accountId());
    clocks.give(viewer.authority(), id.value(), action.ruleCode(), to.accountId(), action.nodeId());
    history.did(viewer, action.subject(), "handed over", "To " + to.name());
    news.tell(viewer, action, to.accountId(), "Action %s is yours now");
    news.tell(viewer, action, action.ownerId(), "Action %s was given to somebody else");
  }
}
