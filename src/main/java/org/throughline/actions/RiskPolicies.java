package org.throughline.actions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
import org.throughline.web.Viewer;

/** How long a risk status holds before it is asked for again; dated, newest first. */
@Component
final class RiskPolicies {
  /** Four working weeks, until the council says otherwise. */
  static final int DAYS_AT_FIRST = 20;

  static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
  private static final int MOST = 260;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String ADD =
      """
      insert into actions.risk_policy
        (authority_id, id, effective_from, days, set_by, set_at)
      values (:authority, :id, :from, :days, :account::uuid, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Organisation organisation;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  RiskPolicies(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Organisation organisation,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.organisation = organisation;
    this.history = history;
    this.ids = ids;
    this.time = time;
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

  private void begin(AuthorityId authority) {
    inAuthority.change(
        authority,
        () -> {
          if (all(authority).isEmpty()) {
            add(authority, BEGINNING, DAYS_AT_FIRST, null);
          }
        });
  }

  List<RiskPolicyRow> all(AuthorityId authority) {
    return queries.list(RiskPolicyRow.class, Row.of(authority));
  }

  /** The one that holds today; the first holds from the beginning, so there always is one. */
  RiskPolicyRow now(AuthorityId authority) {
    return all(authority).stream()
        .filter(policy -> !policy.effectiveFrom().isAfter(time.today()))
        .findFirst()
        .orElseThrow();
  }

  /** A new policy from a day on, which must come after the newest one’s. */
  void set(Viewer viewer, LocalDate from, int days) {
    if (days < 1 || days > MOST) {
      throw Refused.unusable("Between 1 and %d working days, please.".formatted(MOST))
          .about("days");
    }
    LocalDate newest = all(viewer.authority()).getFirst().effectiveFrom();
    if (!from.isAfter(newest)) {
      throw overlaps(newest);
    }
    try {
      add(viewer.authority(), from, days, viewer.account());
    } catch (DuplicateKeyException _) {
      throw overlaps(from);
    }
    history.did(
        viewer,
        Subject.of("risk-policy", viewer.authority(), "How long a risk status holds"),
        "changed",
        "From %s: %d working days".formatted(DAY.format(from), days));
  }

  private static Refused overlaps(LocalDate from) {
    return Refused.conflict(
            "A policy begins on %s already. Two cannot hold at once: choose a later day."
                .formatted(DAY.format(from)))
        .about("from");
  }

  private void add(AuthorityId authority, LocalDate from, int days, @Nullable AccountId by) {
    Row row = Row.of(authority).and("id", ids.next()).and("from", from).and("days", days);
    db.sql(ADD).paramSource(row.and("account", by).and("now", time.now())).update();
  }
}
