package org.throughline.audits.moderation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/**
 * The front door to what follows from a grade. A policy holds from its day until the next one
 * begins, and an audit keeps the one in force when it was submitted.
 */
@Component
public final class GradePolicies {
  static final int WORST = 4;
  static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String ADD =
      """
      insert into audits.grade_policy (authority_id, id, effective_from, set_by, set_at)
      values (:authority, :id, :from, :account, :now)
      """;
  private static final String ADD_LINE =
      """
      insert into audits.grade_policy_line (authority_id, policy_id, rank, moderated)
      values (:authority, :id, :rank, :moderated)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;
  private final Organisation organisation;

  GradePolicies(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      History history,
      Ids ids,
      CouncilTime time,
      Organisation organisation) {
    this.db = db;
    this.queries = queries;
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

  /** Every Inadequate is moderated, until the council says otherwise. */
  private void begin(AuthorityId authority) {
    inAuthority.change(
        authority,
        () -> {
          if (all(authority).isEmpty()) {
            add(authority, BEGINNING, Set.of(WORST), null);
          }
        });
  }

  /** Newest first. */
  List<GradePolicyRow> all(AuthorityId authority) {
    return queries.list(GradePolicyRow.class, Row.of(authority));
  }

  Optional<GradePolicyRow> inForce(AuthorityId authority, LocalDate day) {
    return all(authority).stream()
        .filter(policy -> !policy.effectiveFrom().isAfter(day))
        .findFirst();
  }

  /** A new policy from a day on, which must come after the newest one’s. */
  void set(Viewer viewer, LocalDate from, Set<Integer> moderated) {
    LocalDate newest = all(viewer.authority()).getFirst().effectiveFrom();
    if (!from.isAfter(newest)) {
      throw overlaps(newest);
    }
    try {
      add(viewer.authority(), from, moderated, viewer.account());
    } catch (DuplicateKeyException _) {
      throw overlaps(from);
    }
    String ranks =
        moderated.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    history.did(
        viewer,
        Subject.of("grade-policy", viewer.authority(), "What follows from a grade"),
        "changed",
        "From %s moderated: %s".formatted(DAY.format(from), ranks.isEmpty() ? "none" : ranks));
  }

  private static Refused overlaps(LocalDate from) {
    return Refused.conflict(
            "A policy begins on %s already. Two cannot hold at once: choose a later day."
                .formatted(DAY.format(from)))
        .about("from");
  }

  private void add(
      AuthorityId authority, LocalDate from, Set<Integer> moderated, @Nullable AccountId by) {
    UUID id = ids.next();
    Row row = Row.of(authority).and("id", id).and("from", from).and("account", by);
    db.sql(ADD).paramSource(row.and("now", time.now())).update();
    for (int rank = 1; rank <= WORST; rank++) {
      Row line = row.and("rank", rank).and("moderated", moderated.contains(rank));
      db.sql(ADD_LINE).paramSource(line).update();
    }
  }
}
