package org.throughline.actions;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.TestCouncil;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.register.children.ChildId;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** Children and actions of a test council, and what the database holds of them. */
@TestComponent
final class TestActions {
  private static final String CHILD =
      """
      insert into register.child
        (authority_id, id, reference, first_extract, status, team, team_id, team_path, worker)
      select :authority, :id, :reference, :id, 'child-in-need', n.name, n.id, n.path,
             'Test Practitioner'
        from people.org_node n
       where n.authority_id = :authority and n.name = :team
      """;
  private static final String RESTRICT =
      """
      insert into register.restriction (authority_id, id, child_id, reason, begun_by, begun_at)
      values (:authority, :id, :child, 'a test', :account, :now)
      """;

  private static final String CLEAR =
      """
      insert into register.clearance
        (authority_id, restriction_id, account_id, cleared_by, cleared_at)
      select authority_id, id, :account, begun_by, :now
        from register.restriction
       where authority_id = :authority and child_id = :child
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;
  private final Actions actions;
  private final Clocks clocks;

  TestActions(
      JdbcClient db,
      InAuthority inAuthority,
      Ids ids,
      CouncilTime time,
      Actions actions,
      Clocks clocks) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
    this.actions = actions;
    this.clocks = clocks;
  }

  /** A child of this team, whose worker is the council’s practitioner. */
  ChildId child(TestCouncil council, String reference, String team) {
    ChildId child = new ChildId(ids.next());
    Row row = Row.of(council.id()).and("id", child).and("reference", reference);
    change(council.id(), CHILD, row.and("team", team));
    return child;
  }

  void restrict(Viewer by, ChildId child) {
    Row row = Row.of(by.authority()).and("id", ids.next()).and("child", child);
    change(by.authority(), RESTRICT, row.and("account", by.account()).and("now", time.now()));
  }

  /** Names somebody for a restricted child. */
  void clear(Viewer by, ChildId child, AccountId account) {
    Row row = Row.of(by.authority()).and("child", child).and("account", account);
    change(by.authority(), CLEAR, row.and("now", time.now()));
  }

  /** An action of high priority by the head of quality, owned by the practitioner. */
  Raised raise(TestCouncil council, ChildId child) {
    return actions.raise(
        council.as(Role.HEAD_OF_QUALITY), about(council.as(Role.PRACTITIONER).account(), child));
  }

  static NewAction about(AccountId owner, ChildId child) {
    return new NewAction(
        "Write down what she said at each visit.",
        "The visit records of a month.",
        Priority.HIGH,
        "voice",
        owner,
        null,
        child,
        null,
        null);
  }

  Action read(Viewer viewer, ActionId action) {
    return inAuthority.read(viewer.authority(), () -> actions.find(viewer, action));
  }

  Clock clock(AuthorityId authority, ActionId action) {
    return clocks.of(authority, action.value()).getFirst();
  }

  int count(AuthorityId authority, String sql, UUID id) {
    Row row = Row.of(authority).and("id", id);
    return inAuthority.read(
        authority, () -> db.sql(sql).paramSource(row).query(Integer.class).single());
  }

  void change(AuthorityId authority, String sql, Row row) {
    inAuthority.change(authority, () -> db.sql(sql).paramSource(row).update());
  }
}
