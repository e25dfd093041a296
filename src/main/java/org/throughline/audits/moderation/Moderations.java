package org.throughline.audits.moderation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditFinal;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.AuditSubmitted;
import org.throughline.audits.policy.FollowUps;
import org.throughline.audits.policy.GradeLine;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.Starting;
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
 * The front door to second judgements. Where the policy in force wants one, somebody in the role it
 * names (a head of service unless the council says otherwise) and outside the line of the case is
 * asked as the audit is submitted; any other in that role may give it as well. The first judgement
 * is never touched, and the audit is final when the second is given.
 */
@Component
public final class Moderations {
  static final String RULE = "moderation";
  private static final int LONGEST = 4000;
  private static final String ASK =
      """
      insert into audits.moderation
        (authority_id, audit_id, policy_id, moderated_by, moderator_id, asked_at)
      values (:authority, :audit, :policy, :role, :moderator::uuid, :now)
      """;
  private static final String GIVE =
      """
      insert into audits.judgement
        (authority_id, id, audit_id, scale, grade, capacity, reason, given_by, given_at)
      values (:authority, :id, :audit, :scale, :grade, 'moderator', :reason, :account, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final FollowUps followUps;
  private final Standards standards;
  private final Clocks clocks;
  private final Messages messages;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;
  private final ApplicationEventPublisher events;

  Moderations(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      FollowUps followUps,
      Standards standards,
      Clocks clocks,
      Messages messages,
      History history,
      Ids ids,
      CouncilTime time,
      ApplicationEventPublisher events) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.followUps = followUps;
    this.standards = standards;
    this.clocks = clocks;
    this.messages = messages;
    this.history = history;
    this.ids = ids;
    this.time = time;
    this.events = events;
  }

  @EventListener
  void submitted(AuditSubmitted submitted) {
    Viewer by = submitted.by();
    followUps
        .ofFirst(by.authority(), followUps.audit(by.authority(), submitted.audit()))
        .filter(GradeLine::moderated)
        .ifPresentOrElse(
            line -> ask(by, submitted.audit(), line),
            () -> events.publishEvent(new AuditFinal(by, submitted.audit())));
  }

  private void ask(Viewer by, AuditId audit, GradeLine line) {
    Row asking = row(by, audit).and("policy", line.policyId()).and("role", line.moderatedBy());
    AccountId moderator =
        queries.find(CandidateRow.class, asking).map(CandidateRow::accountId).orElse(null);
    db.sql(ASK).paramSource(asking.and("moderator", moderator)).update();
    Moderation asked = read(by, audit);
    var _ =
        clocks.start(
            by.authority(), RULE, new Starting(asked.subject(), time.now(), moderator, null));
    if (moderator != null) {
      messages.tell(
          by.authority(),
          List.of(moderator),
          Urgency.NEWS,
          "Audit %s waits for your second judgement".formatted(asked.number()),
          asked.subject());
    }
  }

  /** What was asked for this audit, as the viewer stands to it, if anything was. */
  Optional<Moderation> find(Viewer viewer, AuditId audit) {
    return inAuthority.read(
        viewer.authority(), () -> queries.find(Moderation.class, line(viewer, row(viewer, audit))));
  }

  /**
   * What was asked, for who may give it; {@link NotFound} where nothing was.
   *
   * @throws Refused where somebody else gives it
   */
  Moderation open(Viewer viewer, AuditId audit) {
    Moderation moderation = read(viewer, audit);
    if (moderation.kept()) {
      throw new NotFound("moderation");
    }
    moderation.mustBeGivenBy(viewer);
    return moderation;
  }

  /** The same, also where it was given already. */
  Moderation see(Viewer viewer, AuditId audit) {
    Moderation moderation = read(viewer, audit);
    if (!moderation.isGiven()) {
      moderation.mustBeGivenBy(viewer);
    }
    return moderation;
  }

  private Moderation read(Viewer viewer, AuditId audit) {
    return queries.one(Moderation.class, line(viewer, row(viewer, audit)));
  }

  Scale scale(Moderation moderation) {
    return standards.scale(moderation.scale());
  }

  /** Gives the second judgement, with its reason; the audit is final by it. */
  void give(Viewer viewer, AuditId audit, String grade, String reason) {
    Moderation moderation = open(viewer, audit);
    Scale scale = scale(moderation);
    if (grade.isEmpty() || !scale.has(grade)) {
      throw Refused.unusable("Choose one of the grades.").about("grade");
    }
    String why = reason.replace("\0", "").strip();
    if (why.isEmpty() || why.length() > LONGEST) {
      throw Refused.unusable("Say why, in at most 4,000 characters.").about("reason");
    }
    Row row = row(viewer, audit).and("id", ids.next()).and("scale", scale.code());
    row.and("grade", grade).and("reason", why);
    try {
      db.sql(GIVE).paramSource(row).update();
    } catch (DuplicateKeyException _) {
      throw Refused.conflict("Somebody gave the second judgement meanwhile.");
    }
    clocks.stop(
        viewer.authority(), audit.value(), RULE, How.DONE, time.now(), viewer.account(), null);
    String label = scale.grade(grade).label();
    history.did(viewer, moderation.subject(), "moderated", said(moderation, label));
    tell(viewer, moderation, label);
    events.publishEvent(new AuditFinal(viewer, audit));
  }

  private void tell(Viewer viewer, Moderation moderation, String label) {
    AccountId auditor = moderation.auditorId();
    if (auditor != null) {
      messages.tell(
          viewer.authority(),
          List.of(auditor),
          Urgency.NEWS,
          "Your audit %s was moderated: %s".formatted(moderation.number(), label),
          moderation.subject());
    }
  }

  private static String said(Moderation moderation, String label) {
    return moderation.firstLabel().equals(label)
        ? label + ", as the auditor"
        : label + ", where the auditor gave " + moderation.firstLabel();
  }

  /** What waits for the second judgement of somebody in this viewer’s roles, the longest first. */
  List<WaitingModerationRow> waiting(Viewer viewer) {
    Row row = Row.of(viewer.authority()).and("account", viewer.account());
    List<String> roles =
        viewer.grants().stream().map(grant -> grant.role().code()).distinct().toList();
    return roles.isEmpty()
        ? List.of()
        : queries.list(WaitingModerationRow.class, line(viewer, row.and("roles", roles)));
  }

  private static Row line(Viewer viewer, Row row) {
    return row.and("line", viewer.nodes(Role.HEAD_OF_SERVICE, Role.TEAM_MANAGER));
  }

  private Row row(Viewer viewer, @Nullable AuditId audit) {
    return Row.of(viewer.authority())
        .and("account", viewer.account())
        .and("audit", audit)
        .and("now", time.now());
  }
}
