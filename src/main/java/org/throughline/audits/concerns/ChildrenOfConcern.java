package org.throughline.audits.concerns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditFinal;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.policy.FollowUps;
import org.throughline.audits.policy.GradeLine;
import org.throughline.audits.policy.SubmittedAudit;
import org.throughline.history.History;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * The front door to the register of children of concern. A child comes on it when an audit is final
 * with a grade that the policy of its day names, once by each such audit. Somebody senior signs it
 * off when nothing of that audit is open any more; a ruling that lifts the grade ends it before.
 */
@Component
public final class ChildrenOfConcern {
  private static final int LONGEST = 2000;
  private static final String HOLD =
      "select id from audits.audit where authority_id = :authority and id = :audit for update";

  /** Once by an audit for as long as no ruling takes it off. */
  private static final String ENTER =
      """
      insert into audits.child_of_concern
        (authority_id, id, child_id, audit_id, policy_id, turn, entered_at)
      select :authority, :id, :child, :audit, :policy, 1 + count(*), :now
        from audits.child_of_concern e
        left join audits.concern_withdrawal w
          on w.authority_id = e.authority_id and w.concern_id = e.id
       where e.authority_id = :authority and e.audit_id = :audit
      having count(*) = count(w.concern_id)
      on conflict do nothing
      """;

  private static final String WITHDRAW =
      """
      insert into audits.concern_withdrawal (authority_id, concern_id, reason, withdrawn_at)
      select e.authority_id, e.id, :reason, :now
        from audits.child_of_concern e
       where e.authority_id = :authority and e.audit_id = :audit
         and not exists (select from audits.concern_sign_off s
                          where s.authority_id = e.authority_id and s.concern_id = e.id)
      on conflict do nothing
      """;
  private static final String SIGN_OFF =
      """
      insert into audits.concern_sign_off (authority_id, concern_id, signed_off_by, at, words)
      values (:authority, :id, :account, :now, :words)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final FollowUps followUps;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  ChildrenOfConcern(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      FollowUps followUps,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.followUps = followUps;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  @EventListener
  void settled(AuditFinal heard) {
    SubmittedAudit audit = followUps.audit(heard.by().authority(), heard.audit());
    followUps
        .ofFinal(heard.by().authority(), audit)
        .filter(line -> line.onRegister() && !audit.elsewhere())
        .ifPresentOrElse(line -> enter(heard.by(), audit, line), () -> notOn(heard.by(), audit));
  }

  private void enter(Viewer by, SubmittedAudit audit, GradeLine line) {
    Row row = row(by, null, audit.id()).and("id", ids.next()).and("child", audit.childId());
    if (db.sql(ENTER).paramSource(row.and("policy", line.policyId())).update() > 0) {
      history.did(
          by,
          audit.subject(),
          "put the child on the register of children of concern",
          audit.finalLabel());
    }
  }

  /** What was signed off before stays so: it was on the register, and all of it was seen to. */
  private void notOn(Viewer by, SubmittedAudit audit) {
    String why = "The grade that counts, %s, puts nobody on it.".formatted(audit.finalLabel());
    Row row = row(by, null, audit.id()).and("reason", why);
    if (db.sql(WITHDRAW).paramSource(row).update() > 0) {
      history.did(
          by, audit.subject(), "took the child off the register of children of concern", why);
    }
  }

  /**
   * One entry, for who may see it; nothing is logged.
   *
   * @throws NotFound where they may not
   */
  ChildOfConcern find(Viewer viewer, UUID id) {
    return inAuthority.read(
        viewer.authority(),
        () ->
            queries
                .find(ChildOfConcern.class, row(viewer, id, null))
                .filter(one -> one.mayBeReadBy(viewer))
                .orElseThrow(() -> new NotFound("child of concern")));
  }

  boolean mayBeSeen(Viewer viewer, UUID id) {
    return queries
        .find(ChildOfConcern.class, row(viewer, id, null))
        .filter(one -> one.mayBeReadBy(viewer))
        .isPresent();
  }

  /** The same, for who shows it now: the sight is logged. */
  ChildOfConcern see(Viewer viewer, UUID id) {
    ChildOfConcern one = find(viewer, id);
    history.saw(viewer, one.subject(), one.purposeFor(viewer));
    return one;
  }

  /** The entry by this audit, the latest where there were several; whoever asks. */
  Optional<ChildOfConcern> by(Viewer viewer, AuditId audit) {
    return inAuthority.read(
        viewer.authority(),
        () -> queries.list(ChildOfConcern.class, row(viewer, null, audit)).stream().findFirst());
  }

  /** All there was to see to, what is open first. */
  List<ChildOfConcernIssueRow> issues(Viewer viewer, UUID id) {
    Row row = row(viewer, id, null).and("kinds", List.of(IssueKind.values()));
    return inAuthority.read(
        viewer.authority(), () -> queries.list(ChildOfConcernIssueRow.class, row));
  }

  /** Says once that all was seen to, and what has changed for the child. */
  void signOff(Viewer viewer, UUID id, String typed) {
    AuditId audit = find(viewer, id).auditId();
    // Nobody rules on the grade meanwhile, nor signs it off as well.
    var _ = db.sql(HOLD).paramSource(row(viewer, id, audit)).query().listOfRows();
    ChildOfConcern one = find(viewer, id);
    one.mustBeSignedOffBy(viewer);
    ChildOfConcern.mustBeClosed(issues(viewer, id));
    String words = typed.replace("\0", "").strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw Refused.unusable("Say what has changed for the child, in at most 2,000 characters.")
          .about("words");
    }
    try {
      db.sql(SIGN_OFF).paramSource(row(viewer, id, audit).and("words", words)).update();
    } catch (DuplicateKeyException _) {
      throw Refused.conflict("It was signed off meanwhile. Nothing was changed.");
    }
    history.did(viewer, one.audit(), "signed off the child of concern", null);
  }

  /** What waits for this viewer’s sign-off: nothing of it is open any more. */
  List<WaitingSignOffRow> waiting(Viewer viewer) {
    List<UUID> services = viewer.nodes(Role.HEAD_OF_SERVICE);
    boolean quality = viewer.is(Role.HEAD_OF_QUALITY);
    Row row =
        Row.of(viewer.authority())
            .and("account", viewer.account())
            .and("quality", quality)
            .and("services", services);
    return services.isEmpty() && !quality
        ? List.of()
        : inAuthority.read(viewer.authority(), () -> queries.list(WaitingSignOffRow.class, row));
  }

  private Row row(Viewer viewer, @Nullable UUID id, @Nullable AuditId audit) {
    return Row.of(viewer.authority())
        .and("id", id)
        .and("audit", audit)
        .and("account", viewer.account())
        .and("nodes", viewer.nodes(ChildOfConcern.BY_NODE))
        .and("services", viewer.nodes(Role.HEAD_OF_SERVICE))
        .and("now", time.now());
  }
}
