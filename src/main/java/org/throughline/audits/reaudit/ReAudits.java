package org.throughline.audits.reaudit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditFinal;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.AuditSubmitted;
import org.throughline.audits.answering.BroughtIn;
import org.throughline.audits.draws.Allocations;
import org.throughline.audits.policy.FollowUps;
import org.throughline.audits.policy.GradePolicies;
import org.throughline.audits.policy.SubmittedAudit;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.Starting;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * The front door to re-audits. The clock begins as the audit is submitted, by the rule in force
 * that day; the re-audit is planned when the grade is final, for the month it is due in, of the
 * same child with the same questions. It goes to another person, who sees no earlier audit of the
 * child until theirs is handed in. Where nobody may read it, it waits and the head of quality is
 * told; where the child’s case closes before it is begun, it is counted as such.
 */
@Component
public final class ReAudits {
  static final String KIND = "re-audit";

  /** Why a re-audit is not done whose case closed before it was begun. */
  public static final String CLOSED = "The case was closed before the record was read again.";

  private static final int LONGEST = 500;

  private final ReAuditStore store;
  private final FollowUps followUps;
  private final Allocations allocations;
  private final Clocks clocks;
  private final Messages messages;
  private final History history;
  private final CouncilTime time;

  ReAudits(
      ReAuditStore store,
      FollowUps followUps,
      Allocations allocations,
      Clocks clocks,
      Messages messages,
      History history,
      CouncilTime time) {
    this.store = store;
    this.followUps = followUps;
    this.allocations = allocations;
    this.clocks = clocks;
    this.messages = messages;
    this.history = history;
    this.time = time;
  }

  @EventListener
  void submitted(AuditSubmitted heard) {
    AuthorityId authority = heard.by().authority();
    store.itself(authority, heard.audit()).ifPresent(one -> done(heard.by(), one));
    SubmittedAudit audit = followUps.audit(authority, heard.audit());
    followUps
        .ofFirst(authority, audit)
        .ifPresent(line -> start(authority, audit, line.reAuditRule()));
  }

  private void done(Viewer by, ReAudit one) {
    stop(by.authority(), one.of(), How.DONE, by.account(), null);
    history.did(by, before(one), "was audited again", "by " + one.number());
  }

  private static Subject before(ReAudit one) {
    return Subject.of("audit", one.of(), one.ofNumber());
  }

  private void start(AuthorityId authority, SubmittedAudit audit, @Nullable String rule) {
    if (rule != null) {
      var _ =
          clocks.start(
              authority,
              rule,
              new Starting(about(audit), audit.submittedAt(), null, audit.teamId()));
    }
  }

  /** Known by the first audit’s id, and seen by whoever may see either side of it. */
  private static Subject about(SubmittedAudit audit) {
    return new Subject(KIND, audit.id().value(), "Re-audit of " + audit.number());
  }

  @EventListener
  void settled(AuditFinal heard) {
    AuthorityId authority = heard.by().authority();
    SubmittedAudit audit = followUps.audit(authority, heard.audit());
    Optional<String> rule =
        followUps
            .ofFinal(authority, audit)
            .flatMap(line -> Optional.ofNullable(line.reAuditRule()));
    rule.ifPresentOrElse(
        code -> wanted(heard.by(), audit, code), () -> notWanted(heard.by(), audit));
  }

  private void notWanted(Viewer by, SubmittedAudit audit) {
    String why = "The grade that counts, %s, asks for none.".formatted(audit.finalLabel());
    store
        .latestOf(by.authority(), audit.id())
        .filter(one -> one.isWaiting() && one.begunAt() == null)
        .ifPresent(one -> withdraw(by.authority(), one, why, null));
    stop(by.authority(), audit.id(), How.WITHDRAWN, null, why);
  }

  private void wanted(Viewer by, SubmittedAudit audit, String rule) {
    AuthorityId authority = by.authority();
    for (Clock clock : running(authority, audit.id())) {
      if (!clock.ruleCode().equals(rule)) {
        stop(authority, clock, How.WITHDRAWN, null, "The grade that counts has another interval.");
      }
    }
    start(authority, audit, rule);
    boolean planned = store.latestOf(authority, audit.id()).filter(ReAudit::isWaiting).isPresent();
    if (!planned) {
      running(authority, audit.id()).stream()
          .findFirst()
          .ifPresent(clock -> plan(authority, audit, clock, null, ""));
    }
  }

  private void plan(
      AuthorityId authority,
      SubmittedAudit audit,
      Clock clock,
      @Nullable AccountId by,
      String reason) {
    if (!audit.open()) {
      stop(authority, clock, How.CASE_CLOSED, by, CLOSED);
      history.did(authority, by, audit.subject(), "no re-audit", CLOSED);
      return;
    }
    AuditId id = store.plan(authority, audit, clock.dueOn(), by, reason);
    ReAudit planned = store.itself(authority, id).orElseThrow();
    history.did(authority, by, audit.subject(), "planned a re-audit", planned.number());
    allocations
        .reader(authority, audit.childId(), planned.month())
        .ifPresent(reader -> give(authority, planned, reader, by, ""));
  }

  private boolean give(
      AuthorityId authority, ReAudit one, AccountId to, @Nullable AccountId by, String reason) {
    if (!store.give(authority, one, to, by, reason)) {
      return false;
    }
    for (Clock clock : running(authority, one.of())) {
      clocks.give(authority, one.of().value(), clock.ruleCode(), to, clock.nodeId());
    }
    String text = "The re-audit %s is yours to read".formatted(one.number());
    messages.tell(authority, List.of(to), Urgency.NEWS, text, one.subject());
    return true;
  }

  /** Plans one by hand, where the policy asks for none or the last one was not done. */
  void plan(Viewer viewer, AuditId id, String reason) {
    mayPlan(viewer);
    AuthorityId authority = viewer.authority();
    store.hold(authority, id);
    SubmittedAudit audit = followUps.audit(authority, id);
    if (store.latestOf(authority, id).filter(ReAudit::isWaiting).isPresent()) {
      throw Refused.conflict("A re-audit of %s is planned already.".formatted(audit.number()));
    }
    if (audit.elsewhere()) {
      throw BroughtIn.nothingFollows(audit.number());
    }
    if (!audit.open()) {
      throw Refused.conflict("Nothing is open for this child today, so there is nothing to read.");
    }
    String said = said(reason);
    Clock clock =
        clocks
            .start(
                authority,
                GradePolicies.RE_AUDIT,
                new Starting(about(audit), time.now(), null, audit.teamId()))
            .orElseThrow(() -> Refused.conflict("The council has no rule for re-audits today."));
    plan(authority, audit, clock, viewer.account(), said);
  }

  /** Whether this viewer plans re-audits and says who reads. */
  static boolean plans(Viewer viewer) {
    return viewer.is(Role.HEAD_OF_QUALITY);
  }

  private static void mayPlan(Viewer viewer) {
    if (!plans(viewer)) {
      throw Refused.notAllowed("The head of quality plans a re-audit.");
    }
  }

  private static String said(String typed) {
    String said = typed.replace("\0", "").strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      throw Refused.unusable("Say why, in at most 500 characters.").about("reason");
    }
    return said;
  }

  /** Gives one that is not begun to somebody who may read it; never to who must not. */
  void give(Viewer viewer, AuditId id, String typed, String reason) {
    mayPlan(viewer);
    store.hold(viewer.authority(), id);
    ReAudit one = store.itself(viewer.authority(), id).orElseThrow();
    if (!one.isWaiting() || one.begunAt() != null) {
      throw Refused.conflict(one.number() + " has been begun or ended, and stays as it is.");
    }
    Allocations.Candidate reader =
        readers(viewer, one).stream()
            .filter(candidate -> candidate.id().value().toString().equals(typed))
            .findFirst()
            .orElseThrow(() -> Refused.unusable("Choose an auditor.").about("auditor"));
    if (reader.why() != null) {
      throw Refused.unusable(
              "%s cannot take %s: %s.".formatted(reader.name(), one.number(), reader.why()))
          .about("auditor");
    }
    String said = one.auditorId() == null ? "" : said(reason);
    if (!give(viewer.authority(), one, reader.id(), viewer.account(), said)) {
      throw Refused.conflict(one.number() + " was begun or given away meanwhile.");
    }
    history.did(viewer, one.subject(), "given to " + reader.name(), said.isEmpty() ? null : said);
  }

  /** Everybody it could go to, and why not; whoever has it is left out. */
  List<Allocations.Candidate> readers(Viewer viewer, ReAudit one) {
    return allocations.readers(viewer.authority(), one.childId(), one.month()).stream()
        .filter(candidate -> !candidate.id().equals(one.auditorId()))
        .toList();
  }

  /** Counts those whose case closed before they were begun; safe to repeat. */
  void closeEnded(AuthorityId authority) {
    for (ReAudit one : store.waiting(authority)) {
      if (!one.open() && one.begunAt() == null) {
        store.hold(authority, one.id());
        withdraw(authority, one, CLOSED, null);
        stop(authority, one.of(), How.CASE_CLOSED, null, CLOSED);
      }
    }
  }

  private void withdraw(AuthorityId authority, ReAudit one, String why, @Nullable AccountId by) {
    store.withdraw(authority, one.id(), why, by);
    history.did(authority, by, one.subject(), "will not be done", why);
    messages.settle(authority, one.subject());
  }

  private List<Clock> running(AuthorityId authority, AuditId of) {
    return clocks.of(authority, of.value()).stream()
        .filter(clock -> clock.isRunning() && clock.aboutKind().equals(KIND))
        .toList();
  }

  private void stop(
      AuthorityId authority, AuditId of, How how, @Nullable AccountId by, @Nullable String note) {
    running(authority, of).forEach(clock -> stop(authority, clock, how, by, note));
  }

  private void stop(
      AuthorityId authority, Clock clock, How how, @Nullable AccountId by, @Nullable String note) {
    clocks.stop(authority, clock.aboutId(), clock.ruleCode(), how, time.now(), by, note);
  }

  /** Who is still to read the record of this audit again, where somebody is. */
  public Optional<AccountId> reader(AuthorityId authority, AuditId of) {
    return store
        .latestOf(authority, of)
        .filter(ReAudit::isWaiting)
        .flatMap(one -> Optional.ofNullable(one.auditorId()));
  }

  /** When the re-audit of this audit is due, as long as its clock runs. */
  public Optional<LocalDate> due(AuthorityId authority, AuditId of) {
    return running(authority, of).stream().findFirst().map(Clock::dueOn);
  }
}
