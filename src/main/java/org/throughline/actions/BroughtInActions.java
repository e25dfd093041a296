package org.throughline.actions;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Elsewhere;
import org.throughline.clocks.running.TakenOverClocks;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/**
 * Actions that were owed already before they came here: from then on they are actions like any
 * other. Whether the viewer may bring any in is the caller’s to ask.
 */
@Component
public final class BroughtInActions {
  private static final String WITHDRAW =
      """
      insert into actions.withdrawal
        (authority_id, action_id, reason, owner_id, approved_by, at, sheet_id)
      select a.authority_id, a.id, :reason, a.owner_id, :account, :now, :sheet
        from actions.action a
       where a.authority_id = :authority and a.id = any(:actions::uuid[])
      """;
  private static final String TOUCH =
      """
      update actions.action set changed_at = :now, version = version + 1
       where authority_id = :authority and id = any(:actions::uuid[])
      """;

  private final JdbcClient db;
  private final Actions actions;
  private final ActionStore store;
  private final TakenOverClocks clocks;
  private final History history;
  private final CouncilTime time;

  BroughtInActions(
      JdbcClient db,
      Actions actions,
      ActionStore store,
      TakenOverClocks clocks,
      History history,
      CouncilTime time) {
    this.db = db;
    this.actions = actions;
    this.store = store;
    this.clocks = clocks;
    this.history = history;
    this.time = time;
  }

  /**
   * Takes an action over as it stood elsewhere, in the caller’s transaction. Its owner is not told:
   * many of one owner may come at once.
   *
   * @throws NotFound where the viewer may not see the child
   * @throws Refused as when one is raised
   */
  public Raised bringIn(Viewer viewer, NewAction made, Elsewhere from) {
    Actions.Sound sound = actions.sound(viewer, made);
    ActionId id = store.newId();
    String number = store.number(viewer.authority());
    Subject subject = Subject.of("action", id, number);
    Clock clock =
        clocks
            .start(
                viewer,
                made.priority().rule(),
                subject,
                sound.owner().accountId(),
                sound.node(),
                from)
            .orElseThrow(() -> Actions.noRule(made.priority()));
    store.add(viewer, id, number, clock.id(), sound.node(), made, clock.startedAt());
    history.did(viewer, subject, "brought in", from.source());
    return new Raised(id, number, clock.dueOn());
  }

  /** Withdraws all of these together, in the caller’s transaction. */
  public void takeBack(Viewer viewer, UUID sheet, List<Subject> all, String reason) {
    List<UUID> ids = all.stream().map(Subject::id).toList();
    Row row = Row.of(viewer.authority()).and("actions", ids).and("sheet", sheet);
    row.and("reason", reason).and("account", viewer.account()).and("now", time.now());
    db.sql(WITHDRAW).paramSource(row).update();
    db.sql(TOUCH).paramSource(row).update();
    clocks.takeBack(viewer, ids, reason);
    all.forEach(subject -> history.did(viewer, subject, "took back", null));
  }
}
