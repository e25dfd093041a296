package org.throughline.audits.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.rules.Rules;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.people.Founded;
import org.throughline.people.Organisation;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * The front door to what follows from a grade. A policy holds from its day until the next one
 * begins, and an audit keeps the one in force when it was submitted.
 */
@Component
public final class GradePolicies {
  /** The clock rule by which a child is audited again unless the council makes others. */
  public static final String RE_AUDIT = "re-audit";

  static final int WORST = 4;
  static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String ADD =
      """
      insert into audits.grade_policy
        (authority_id, id, effective_from, ruled_by, set_by, set_at)
      values (:authority, :id, :from, :ruledBy, :account, :now)
      """;
  private static final String ADD_LINE =
      """
      insert into audits.grade_policy_line
        (authority_id, policy_id, rank, moderated, moderated_by, conversation_from, re_audit_rule,
         on_register)
      values (:authority, :id, :rank, :moderated, :moderatedBy, :conversationFrom, :reAuditRule,
              :onRegister)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Rules rules;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;
  private final Organisation organisation;

  GradePolicies(
      JdbcClient db,
      Queries queries,
      Rules rules,
      InAuthority inAuthority,
      History history,
      Ids ids,
      CouncilTime time,
      Organisation organisation) {
    this.db = db;
    this.queries = queries;
    this.rules = rules;
    this.inAuthority = inAuthority;
    this.history = history;
    this.ids = ids;
    this.time = time;
    this.organisation = organisation;
  }

  @EventListener
  void founded(Founded founded) {
    begin(founded.authority());
  }

  /** An authority founded before there were policies has one from the next start. */
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    organisation.authorities().forEach(authority -> begin(authority.authorityId()));
  }

  /**
   * Gives a council its first policy where it has none: every Inadequate is moderated, talked over
   * and read again, and its child a child of concern, until the council says otherwise.
   */
  public void begin(AuthorityId authority) {
    inAuthority.change(
        authority,
        () -> {
          if (all(authority).isEmpty()) {
            add(authority, BEGINNING, GradePolicyForm.atFirst(), null);
          }
        });
  }

  /** Newest first. */
  List<GradePolicy> all(AuthorityId authority) {
    List<GradeLine> lines = queries.list(GradeLine.class, Row.of(authority));
    return queries.list(GradePolicyRow.class, Row.of(authority)).stream()
        .map(row -> new GradePolicy(row, of(row, lines)))
        .toList();
  }

  private static List<GradeLine> of(GradePolicyRow row, List<GradeLine> lines) {
    return lines.stream().filter(line -> line.policyId().equals(row.id())).toList();
  }

  /** The policy an audit keeps that was submitted on this day. */
  public Optional<GradePolicy> inForce(AuthorityId authority, LocalDate day) {
    return all(authority).stream()
        .filter(policy -> !policy.effectiveFrom().isAfter(day))
        .findFirst();
  }

  /** The rules by which a child may be audited again: those whose code begins so. */
  List<String> reAuditRules(AuthorityId authority) {
    return rules.codes(authority).stream()
        .filter(code -> code.equals(RE_AUDIT) || code.startsWith(RE_AUDIT + "-"))
        .sorted()
        .toList();
  }

  /** A new policy from a day on, which must come after the newest one’s. */
  void set(Viewer viewer, LocalDate from, GradePolicyForm typed) {
    LocalDate newest = all(viewer.authority()).getFirst().effectiveFrom();
    if (!from.isAfter(newest)) {
      throw overlaps(newest);
    }
    try {
      add(viewer.authority(), from, typed, viewer.account());
    } catch (DuplicateKeyException _) {
      throw overlaps(from);
    }
    history.did(
        viewer,
        Subject.of("grade-policy", viewer.authority(), "What follows from a grade"),
        "changed",
        "From " + DAY.format(from) + ". " + typed.said());
  }

  private static Refused overlaps(LocalDate from) {
    return Refused.conflict(
            "A policy begins on %s already. Two cannot hold at once: choose a later day."
                .formatted(DAY.format(from)))
        .about("from");
  }

  private void add(
      AuthorityId authority, LocalDate from, GradePolicyForm typed, @Nullable AccountId by) {
    UUID id = ids.next();
    List<GradeLine> lines =
        IntStream.rangeClosed(1, WORST).mapToObj(rank -> typed.line(id, rank)).toList();
    mustBeRules(authority, lines);
    Row row = Row.of(authority).and("id", id).and("from", from).and("account", by);
    db.sql(ADD).paramSource(row.and("ruledBy", typed.ruledBy()).and("now", time.now())).update();
    for (GradeLine line : lines) {
      row.and("rank", line.rank()).and("moderated", line.moderated());
      row.and("moderatedBy", line.moderatedBy()).and("reAuditRule", line.reAuditRule());
      row.and("onRegister", line.onRegister());
      db.sql(ADD_LINE).paramSource(row.and("conversationFrom", line.conversationFrom())).update();
    }
  }

  private void mustBeRules(AuthorityId authority, List<GradeLine> lines) {
    List<String> known = reAuditRules(authority);
    lines.stream()
        .filter(line -> line.reAuditRule() != null && !known.contains(line.reAuditRule()))
        .findFirst()
        .ifPresent(line -> {
          throw Refused.unusable("There is no such rule for a re-audit.")
              .about("re-audit-" + line.rank());
        });
  }

  /** Who may rule where a grade is disputed, by the choice of the council. */
  static List<Role> mayRule() {
    return List.of(Role.HEAD_OF_QUALITY, Role.PRINCIPAL_SOCIAL_WORKER, Role.DIRECTOR);
  }
}
