package org.throughline.audits.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditFinal;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.AuditSubmitted;
import org.throughline.audits.policy.ConversationFrom;
import org.throughline.audits.policy.FollowUps;
import org.throughline.audits.policy.GradeLine;
import org.throughline.audits.policy.SubmittedAudit;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.Starting;
import org.throughline.history.History;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * The front door to reflective conversations. One is asked for when the grade wants it, counted
 * from the day the policy names, and belongs to the nearest manager of the team; it is held once,
 * or the head of quality says why it is not.
 */
@Component
public final class Conversations {
  static final String RULE = "reflective-conversation";

  private static final int LONGEST = 500;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String ASK =
      """
      insert into audits.conversation (authority_id, audit_id, policy_id, asked_at)
      values (:authority, :audit, :policy, :now)
      on conflict do nothing
      """;
  private static final String ARRANGE =
      """
      insert into audits.conversation_arranged
        (authority_id, id, audit_id, held_for, with_whom, arranged_by, arranged_at)
      values (:authority, :id, :audit, :day, :whom, :account, :now)
      """;
  private static final String HOLD =
      """
      insert into audits.conversation_held
        (authority_id, audit_id, held_on, with_whom, learned, will_change, recorded_by,
         recorded_at)
      values (:authority, :audit, :day, :whom, :learned, :changes, :account, :now)
      """;
  private static final String WITHDRAW =
      """
      insert into audits.conversation_withdrawal
        (authority_id, audit_id, reason, withdrawn_by, withdrawn_at)
      values (:authority, :audit, :reason, :account::uuid, :now)
      """;
  private static final String TAKE =
      """
      select id from audits.audit
       where authority_id = :authority and id = :audit for update
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final FollowUps followUps;
  private final Clocks clocks;
  private final Messages messages;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Conversations(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      FollowUps followUps,
      Clocks clocks,
      Messages messages,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.followUps = followUps;
    this.clocks = clocks;
    this.messages = messages;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  @EventListener
  void submitted(AuditSubmitted heard) {
    AuthorityId authority = heard.by().authority();
    SubmittedAudit audit = followUps.audit(authority, heard.audit());
    followUps
        .ofFirst(authority, audit)
        .filter(line -> line.conversationFrom() == ConversationFrom.SUBMISSION)
        .ifPresent(line -> ask(authority, audit, line));
  }

  @EventListener
  void settled(AuditFinal heard) {
    AuthorityId authority = heard.by().authority();
    SubmittedAudit audit = followUps.audit(authority, heard.audit());
    followUps
        .ofFinal(authority, audit)
        .filter(line -> line.conversationFrom() != null)
        .ifPresentOrElse(line -> ask(authority, audit, line), () -> notWanted(heard.by(), audit));
  }

  private void ask(AuthorityId authority, SubmittedAudit audit, GradeLine line) {
    Row row = row(authority, audit.id()).and("policy", line.policyId());
    if (db.sql(ASK).paramSource(row).update() == 0) {
      return;
    }
    Instant from =
        line.conversationFrom() == ConversationFrom.SUBMISSION ? audit.submittedAt() : time.now();
    AccountId manager =
        queries.list(ManagerRow.class, row).stream()
            .findFirst()
            .map(ManagerRow::accountId)
            .orElse(null);
    var _ =
        clocks.start(authority, RULE, new Starting(audit.subject(), from, manager, audit.teamId()));
    if (manager != null) {
      messages.tell(
          authority,
          List.of(manager),
          Urgency.NEWS,
          "A reflective conversation about audit %s is yours to arrange".formatted(audit.number()),
          audit.subject());
    }
  }

  /** The grade that counts asks for none: what was asked for before is no longer needed. */
  private void notWanted(Viewer by, SubmittedAudit audit) {
    find(by, audit.id())
        .filter(Conversation::isOpen)
        .ifPresent(open ->
            withdraw(
                by,
                open,
                "The grade that counts, %s, asks for none.".formatted(audit.finalLabel()),
                null));
  }

  /** The conversation of this audit as the viewer stands to it, if one was asked for. */
  Optional<Conversation> find(Viewer viewer, AuditId audit) {
    Row row =
        row(viewer.authority(), audit)
            .and("line", viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE));
    return inAuthority.read(viewer.authority(), () -> queries.find(Conversation.class, row));
  }

  Conversation of(Viewer viewer, AuditId audit) {
    return find(viewer, audit).orElseThrow(() -> new NotFound("conversation"));
  }

  /** The same, held so that nobody else records it meanwhile. */
  private Conversation taken(Viewer viewer, AuditId audit) {
    var _ = db.sql(TAKE).paramSource(row(viewer.authority(), audit)).query().listOfRows();
    return of(viewer, audit);
  }

  /** Agrees a day; a later word on it holds. */
  void arrange(Viewer viewer, AuditId audit, ArrangeForm typed) {
    Conversation open = taken(viewer, audit);
    open.mustBeRecordedBy(viewer);
    LocalDate day = typed.date();
    if (day.isBefore(time.today())) {
      throw Refused.unusable("Choose today or a later day; what was held is recorded below.")
          .about("agreed");
    }
    Row row = row(viewer, audit).and("id", ids.next()).and("day", day);
    db.sql(ARRANGE).paramSource(row.and("whom", typed.whom())).update();
    history.did(viewer, open.subject(), "arranged the reflective conversation", DAY.format(day));
  }

  /** Records that it was held, and what it brought; its clock stops on the day it was held. */
  void hold(Viewer viewer, AuditId audit, HeldForm typed) {
    Conversation open = taken(viewer, audit);
    open.mustBeRecordedBy(viewer);
    LocalDate day = typed.date();
    if (day.isAfter(time.today())) {
      throw Refused.unusable("A conversation is recorded when it was held, not before.")
          .about("day");
    }
    if (day.isBefore(open.submittedOn())) {
      throw Refused.unusable(
              "The audit was submitted on %s; the conversation follows it."
                  .formatted(DAY.format(open.submittedOn())))
          .about("day");
    }
    Row row = row(viewer, audit).and("day", day).and("whom", typed.whom());
    row.and("learned", typed.lessons()).and("changes", typed.changes());
    try {
      db.sql(HOLD).paramSource(row).update();
    } catch (DuplicateKeyException _) {
      throw Refused.conflict("The conversation was recorded meanwhile. Nothing was changed.");
    }
    stop(viewer.authority(), open, How.DONE, endOf(day), viewer.account(), null);
    history.did(viewer, open.subject(), "recorded the reflective conversation", DAY.format(day));
  }

  /** The last moment of the day, or now where that is today. */
  private Instant endOf(LocalDate day) {
    Instant end = day.atTime(LocalTime.of(23, 59, 59)).atZone(CouncilTime.LONDON).toInstant();
    return end.isAfter(time.now()) ? time.now() : end;
  }

  /** Says why none is held. */
  void withdraw(Viewer viewer, AuditId audit, String typed) {
    Conversation open = taken(viewer, audit);
    open.mustBeWithdrawnBy(viewer);
    String reason = typed.replace("\0", "").strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw Refused.unusable("Say why, in at most 500 characters.").about("reason");
    }
    withdraw(viewer, open, reason, viewer.account());
  }

  private void withdraw(Viewer by, Conversation open, String reason, @Nullable AccountId account) {
    Row row = row(by.authority(), open.auditId()).and("reason", reason).and("account", account);
    db.sql(WITHDRAW).paramSource(row).update();
    stop(by.authority(), open, How.WITHDRAWN, time.now(), account, reason);
    history.did(by, open.subject(), "no reflective conversation", reason);
  }

  private void stop(
      AuthorityId authority,
      Conversation open,
      How how,
      Instant at,
      @Nullable AccountId by,
      @Nullable String note) {
    clocks.stop(authority, open.auditId().value(), RULE, how, at, by, note);
  }

  /** What waits for this viewer as a manager of the team, the longest first. */
  List<WaitingConversationRow> waiting(Viewer viewer) {
    List<UUID> managed = viewer.nodes(Role.TEAM_MANAGER);
    Row row = Row.of(viewer.authority()).and("account", viewer.account()).and("managed", managed);
    return managed.isEmpty() ? List.of() : queries.list(WaitingConversationRow.class, row);
  }

  private Row row(Viewer viewer, AuditId audit) {
    return row(viewer.authority(), audit).and("account", viewer.account());
  }

  private Row row(AuthorityId authority, AuditId audit) {
    return Row.of(authority).and("audit", audit).and("now", time.now());
  }
}
