package org.throughline.audits.ruling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditFinal;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.History;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;
import org.throughline.standards.Scale;
import org.throughline.standards.Standards;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * The front door to disagreements. Those who did the work may say that a final grade is not theirs;
 * somebody the policy names, who gave none of the grades, rules once on each. What was given before
 * stays; the ruling is the grade that counts, and what follows from it is worked out anew.
 */
@Component
public final class Rulings {
  private static final int LONGEST = 4000;
  private static final String HOLD =
      """
      select id from audits.audit
       where authority_id = :authority and id = :audit for update
      """;
  private static final String DISPUTE =
      """
      insert into audits.dispute (authority_id, id, audit_id, reason, raised_by, raised_at)
      values (:authority, :id, :audit, :reason, :account, :now)
      """;
  private static final String JUDGE =
      """
      insert into audits.judgement
        (authority_id, id, audit_id, scale, grade, capacity, reason, given_by, given_at)
      values (:authority, :id, :audit, :scale, :grade, 'ruling', :reason, :account, :now)
      """;
  private static final String RULE =
      """
      insert into audits.ruling (authority_id, dispute_id, judgement_id)
      values (:authority, :dispute, :id)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Standards standards;
  private final Messages messages;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;
  private final ApplicationEventPublisher events;

  Rulings(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Standards standards,
      Messages messages,
      History history,
      Ids ids,
      CouncilTime time,
      ApplicationEventPublisher events) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.standards = standards;
    this.messages = messages;
    this.history = history;
    this.ids = ids;
    this.time = time;
    this.events = events;
  }

  /** How this viewer stands to it; nothing of an audit that is not handed in or has no grades. */
  Optional<Disputed> find(Viewer viewer, AuditId audit) {
    Row row = row(viewer, audit).and("line", viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE));
    return inAuthority.read(viewer.authority(), () -> queries.find(Disputed.class, row));
  }

  Disputed of(Viewer viewer, AuditId audit) {
    return find(viewer, audit).orElseThrow(() -> new NotFound("grade to rule on"));
  }

  private Disputed held(Viewer viewer, AuditId audit) {
    var _ = db.sql(HOLD).paramSource(row(viewer, audit)).query().listOfRows();
    return of(viewer, audit);
  }

  /** Every grade and disagreement, the first first. */
  List<GivenRow> given(Viewer viewer, AuditId audit) {
    return inAuthority.read(
        viewer.authority(), () -> queries.list(GivenRow.class, row(viewer, audit)));
  }

  Scale scale(Disputed one) {
    return standards.scale(one.scale());
  }

  /** Says that those who did the work disagree, and why. */
  void dispute(Viewer viewer, AuditId audit, String reason) {
    Disputed one = held(viewer, audit);
    one.mustBeDisputedBy(viewer);
    Row row = row(viewer, audit).and("id", ids.next());
    db.sql(DISPUTE).paramSource(row.and("reason", said(reason, "disagreement"))).update();
    history.did(viewer, one.subject(), "disagreed with the grade", null);
  }

  /** Decides a disagreement: a grade, which may be the one disputed, and why. */
  void rule(Viewer viewer, AuditId audit, String grade, String reason) {
    Disputed one = held(viewer, audit);
    one.mustBeRuledBy(viewer);
    Scale scale = scale(one);
    if (grade.isEmpty() || !scale.has(grade)) {
      throw Refused.unusable("Choose one of the grades.").about("grade");
    }
    UUID judgement = ids.next();
    Row row = row(viewer, audit).and("id", judgement).and("scale", scale.code());
    row.and("grade", grade).and("reason", said(reason, "reason"));
    try {
      db.sql(JUDGE).paramSource(row).update();
      db.sql(RULE).paramSource(row.and("dispute", one.disputeId())).update();
    } catch (DuplicateKeyException _) {
      throw Refused.conflict("Somebody ruled on it meanwhile. Nothing was changed.");
    }
    String label = scale.grade(grade).label();
    history.did(viewer, one.subject(), "ruled on the grade", label);
    tell(viewer, audit, one, label);
    events.publishEvent(new AuditFinal(viewer, audit));
  }

  private void tell(Viewer viewer, AuditId audit, Disputed one, String label) {
    List<AccountId> people =
        queries.list(ConcernedRow.class, row(viewer, audit)).stream()
            .map(ConcernedRow::accountId)
            .toList();
    String text = "It was ruled on the grade of %s: %s".formatted(one.number(), label);
    messages.tell(viewer.authority(), people, Urgency.NEWS, text, one.subject());
  }

  private static String said(String typed, String field) {
    String said = typed.replace("\0", "").strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      throw Refused.unusable("Say why, in at most 4,000 characters.").about(field);
    }
    return said;
  }

  /** What waits for a ruling by this viewer, the longest first. */
  List<WaitingDisputeRow> waiting(Viewer viewer) {
    List<String> roles =
        viewer.grants().stream().map(grant -> grant.role().code()).distinct().toList();
    Row row = Row.of(viewer.authority()).and("account", viewer.account()).and("roles", roles);
    return roles.isEmpty()
        ? List.of()
        : inAuthority.read(viewer.authority(), () -> queries.list(WaitingDisputeRow.class, row));
  }

  private Row row(Viewer viewer, AuditId audit) {
    return Row.of(viewer.authority())
        .and("audit", audit)
        .and("account", viewer.account())
        .and("now", time.now());
  }
}
