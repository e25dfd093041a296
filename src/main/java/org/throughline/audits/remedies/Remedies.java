package org.throughline.audits.remedies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.actions.ActionInShort;
import org.throughline.actions.Actions;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.History;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * The front door to what is done about findings. Each area for development of an audit that was
 * handed in has an action that somebody owns, or a sentence why none is needed; what has neither is
 * shown until it has one.
 */
@Component
public final class Remedies {
  private static final int LONGEST = 1000;
  private static final String SAY =
      """
      insert into audits.no_action (authority_id, finding_id, reason, said_by, said_at)
      values (:authority, :finding, :reason, :account, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final AuditDoor audits;
  private final Actions actions;
  private final History history;
  private final CouncilTime time;

  Remedies(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      AuditDoor audits,
      Actions actions,
      History history,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.audits = audits;
    this.actions = actions;
    this.history = history;
    this.time = time;
  }

  /**
   * One finding, for who may read its audit; nothing is logged.
   *
   * @throws NotFound where they may not, or the audit is not handed in
   */
  Remedy find(Viewer viewer, UUID finding) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Remedy one = queries.one(Remedy.class, row(viewer, finding, null));
          audits.mustBeSeen(viewer, one.auditId());
          return one;
        });
  }

  boolean mayBeSeen(Viewer viewer, UUID finding) {
    return queries
        .find(Remedy.class, row(viewer, finding, null))
        .filter(one -> audits.mayBeSeen(viewer, one.auditId()))
        .isPresent();
  }

  /** Those of one audit, the first found first; nothing before it is handed in. */
  List<Remedy> of(Viewer viewer, AuditId audit) {
    return inAuthority.read(
        viewer.authority(), () -> queries.list(Remedy.class, row(viewer, null, audit)));
  }

  /** The actions raised from it, as far as this viewer may see them. */
  List<ActionInShort> actions(Viewer viewer, Remedy one) {
    return actions.from(viewer, one.source());
  }

  /** Says on purpose that nothing is to be done about it. */
  void noAction(Viewer viewer, UUID finding, String typed) {
    Remedy one = find(viewer, finding);
    one.mustBeDecidedBy(viewer);
    String reason = typed.replace("\0", "").strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw Refused.unusable("Say why, in at most 1,000 characters.").about("reason");
    }
    Row row = row(viewer, finding, null).and("reason", reason);
    try {
      db.sql(SAY).paramSource(row).update();
    } catch (DuplicateKeyException _) {
      throw Refused.conflict("It was said meanwhile that nothing is to be done about it.");
    }
    history.did(viewer, one.subject(), "said that no action is needed", reason);
  }

  /** The audits of this manager’s teams with findings that nobody has decided on, oldest first. */
  List<UndecidedRow> undecided(Viewer viewer) {
    List<UUID> managed = viewer.nodes(Role.TEAM_MANAGER);
    Row row = Row.of(viewer.authority()).and("account", viewer.account()).and("managed", managed);
    return managed.isEmpty()
        ? List.of()
        : inAuthority.read(viewer.authority(), () -> queries.list(UndecidedRow.class, row));
  }

  private Row row(Viewer viewer, @Nullable UUID finding, @Nullable AuditId audit) {
    return Row.of(viewer.authority())
        .and("finding", finding)
        .and("audit", audit)
        .and("account", viewer.account())
        .and("line", viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE))
        .and("now", time.now());
  }
}
