package org.throughline.actions;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.history.History;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.register.children.RiskStatus;
import org.throughline.web.Viewer;

/**
 * How the risk to the child of an open action stands, said by somebody with responsibility for the
 * case. It holds for the working days of the council’s policy and is asked for again after them.
 */
@Component
final class Risks {
  private static final int LONGEST = 2000;
  private static final int LONGEST_POINTER = 200;
  private static final String SAY =
      """
      insert into actions.risk_status
        (authority_id, id, action_id, status, note, pointer, by, at)
      values (:authority, :id, :action, :status, :note, :pointer, :account, :now)
      """;

  private final JdbcClient db;
  private final ActionStore store;
  private final Actions actions;
  private final RiskPolicies policies;
  private final Calendars calendars;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Risks(
      JdbcClient db,
      ActionStore store,
      Actions actions,
      RiskPolicies policies,
      Calendars calendars,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.store = store;
    this.actions = actions;
    this.policies = policies;
    this.calendars = calendars;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** A dated status, in the caller’s transaction. */
  void say(Viewer viewer, ActionId id, String status, String typedNote, String typedPointer) {
    Action action = actions.hold(viewer, id, null);
    if (!action.isRiskToldBy(viewer)) {
      throw Refused.notAllowed(
          action.childId() == null
              ? "No child is concerned by this action."
              : "The child’s worker, or who manages or heads the child’s team, says how the risk"
                  + " stands.");
    }
    if (!action.isOwed()) {
      throw Refused.conflict("It is no longer owed, so nothing was added.");
    }
    if (status.isEmpty()) {
      throw Refused.unusable("Say how the risk stands.").about("status");
    }
    RiskStatus risk = Kebab.read(RiskStatus.class, status);
    String note = Said.needed(typedNote, LONGEST, "Say what you looked at.", "note");
    String pointer = Said.atMost(typedPointer, LONGEST_POINTER, "pointer");
    if (risk.isManaged() && pointer.isEmpty()) {
      throw Refused.unusable("Say where in the case system the plan can be found.")
          .about("pointer");
    }
    Row row = Row.of(viewer.authority()).and("id", ids.next()).and("action", id);
    row.and("status", risk).and("note", note).and("pointer", pointer);
    db.sql(SAY).paramSource(row.and("account", viewer.account()).and("now", time.now())).update();
    store.note(viewer, id);
    history.did(viewer, action.subject(), "said how the risk stands", risk.label());
  }

  /** What was said before this day is to be looked at again. */
  LocalDate freshSince(AuthorityId authority) {
    int days = policies.now(authority).days();
    return calendars.now(authority).own().before(time.today(), days);
  }

  /** How many working days ago the last status of an action was said. */
  int age(AuthorityId authority, LocalDate said) {
    return calendars.now(authority).own().between(said, time.today());
  }
}
