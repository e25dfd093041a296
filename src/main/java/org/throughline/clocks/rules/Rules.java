package org.throughline.clocks.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/**
 * The front door to time limits. A rule has dated versions, each of which holds until the next one
 * begins, so that no two can overlap; none is ever altered, and what began under one keeps it.
 */
@Component
public final class Rules {
  /** The day from which a rule's first version holds that was never otherwise. */
  static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  private static final String ADD =
      """
      insert into clocks.rule (authority_id, code, name, starts, stops, basis, shipped)
      values (:authority, :code, :name, :starts, :stops, :basis, :shipped)
      on conflict (authority_id, code) do nothing
      """;
  private static final String ADD_VERSION =
      """
      insert into clocks.rule_version
        (authority_id, id, rule_code, effective_from, amount, unit, direction, start_day_counts,
         citation, confirmed, pausable, extend_by, extend_each, extend_role,
         ends, set_by, set_at)
      values
        (:authority, :id, :code, :from, :amount, :unit, :direction, :startDayCounts,
         :citation, :confirmed, :pausable, :extendBy::int, :extendEach, :extendRole,
         :ends, :account, :now)
      """;
  private static final String ADD_RUNG =
      """
      insert into clocks.rung (authority_id, version_id, position, away, unit, tells)
      values (:authority, :id, :position, :away, :unit, :tells)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Rules(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** What a rule is called, what it runs between and what it rests on. */
  public record Named(String code, String name, String starts, String stops, Basis basis) {}

  /** What one version says; {@code extension} is null where it may not become later. */
  public record Terms(
      TimeLimit limit,
      String citation,
      boolean confirmed,
      boolean pausable,
      @Nullable Extension extension,
      List<Rung> ladder) {
    public Terms {
      ladder = List.copyOf(ladder);
      boolean plain = limit.unit() != Unit.HOURS && limit.direction() == Direction.FORWARD;
      if (!plain && (pausable || extension != null)) {
        throw Refused.unusable(
                "A limit of hours, or one counted backwards, is neither paused nor extended.")
            .about("extendBy");
      }
    }

    /** The same with another limit, written elsewhere. */
    public Terms with(TimeLimit other, String where) {
      return new Terms(other, where, confirmed, pausable, extension, ladder);
    }
  }

  /**
   * The rule as it holds for what begins on a day; {@link NotFound} where the council has no such
   * rule, or had ended it by then.
   */
  public Rule inForce(AuthorityId authority, String code, LocalDate on) {
    return find(authority, code, on).orElseThrow(() -> new NotFound("rule"));
  }

  /** The same; nothing where there is none. */
  public Optional<Rule> find(AuthorityId authority, String code, LocalDate on) {
    return inAuthority.read(
        authority,
        () ->
            versions(authority, code).stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst()
                .filter(version -> !version.ends())
                .map(version -> version.rule(ladder(authority, code, version.id()))));
  }

  /** The rule as it held for a clock that keeps this version. */
  public Rule version(AuthorityId authority, String code, UUID id) {
    return inAuthority.read(
        authority,
        () ->
            versions(authority, code).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .map(version -> version.rule(ladder(authority, code, id)))
                .orElseThrow(() -> new NotFound("version of " + code)));
  }

  /** Every version of every rule; the rules by name, each with its newest version first. */
  List<RuleRow> all(AuthorityId authority) {
    return codes(authority).stream()
        .map(code -> versions(authority, code))
        .sorted(
            Comparator.comparing((List<RuleRow> versions) -> versions.getFirst().name())
                .thenComparing(versions -> versions.getFirst().code()))
        .flatMap(List::stream)
        .toList();
  }

  /** How many clocks run under each version of a rule under which any does. */
  Map<UUID, Long> running(AuthorityId authority) {
    return queries.list(RunningUnderRow.class, Row.of(authority)).stream()
        .collect(Collectors.toMap(RunningUnderRow::versionId, RunningUnderRow::running));
  }

  /** The codes of every rule of the council, in use or not. */
  public Set<String> codes(AuthorityId authority) {
    return queries.list(CodeRow.class, Row.of(authority)).stream()
        .map(CodeRow::code)
        .collect(Collectors.toSet());
  }

  /** The versions of one rule, newest first. */
  List<RuleRow> versions(AuthorityId authority, String code) {
    return queries.list(RuleRow.class, Row.of(authority).and("code", code));
  }

  List<Rung> ladder(AuthorityId authority, String code, UUID version) {
    return queries.list(RungRow.class, Row.of(authority).and("code", code)).stream()
        .filter(row -> row.versionId().equals(version))
        .map(RungRow::rung)
        .toList();
  }

  /** Gives the authority a rule with its first version; false where it has the rule already. */
  public boolean give(AuthorityId authority, Named named, boolean shipped, Terms terms) {
    return inAuthority.write(
        authority,
        () -> {
          Row row = Row.of(named).and("authority", authority).and("shipped", shipped);
          boolean isNew = db.sql(ADD).paramSource(row).update() == 1;
          if (isNew) {
            add(authority, named.code(), BEGINNING, terms, false, null);
          }
          return isNew;
        });
  }

  /** A version of a rule by the product itself, which holds from a day on. */
  public void give(AuthorityId authority, String code, LocalDate from, Terms terms) {
    inAuthority.change(authority, () -> add(authority, code, from, terms, false, null));
  }

  /** A new rule of the council's own. */
  void add(Viewer viewer, Named named, Terms terms) {
    if (!give(viewer.authority(), named, false, terms)) {
      throw Refused.unusable("There is a rule “%s” already.".formatted(named.code())).about("code");
    }
    history.did(viewer, subject(viewer, named.name()), "added a rule", named.code());
  }

  /**
   * A new version of one of the council's own rules, or its end. It must begin after the newest one
   * did, or two would hold at once.
   */
  void change(Viewer viewer, String code, LocalDate from, Terms terms, boolean ends) {
    RuleRow newest =
        versions(viewer.authority(), code).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("rule"));
    if (newest.basis() != Basis.LOCAL) {
      throw Refused.notAllowed(
          "%s rests on %s: it changes with a release of the product, not here."
              .formatted(newest.name(), newest.basis().label().toLowerCase(Locale.UK)));
    }
    if (!from.isAfter(newest.effectiveFrom())) {
      throw overlaps(newest);
    }
    try {
      add(viewer.authority(), code, from, terms, ends, viewer.account());
    } catch (DuplicateKeyException _) {
      throw overlaps(newest);
    }
    String what = ends ? "ended" : "set a new version of";
    history.did(
        viewer,
        subject(viewer, newest.name()),
        what + " a rule",
        "%s, from %s".formatted(ends ? code : terms.limit().inWords(), Said.day(from)));
  }

  private static Refused overlaps(RuleRow newest) {
    return Refused.conflict(
            "A version begins on %s already. Two versions cannot hold at once: choose a later day."
                .formatted(Said.day(newest.effectiveFrom())))
        .about("from");
  }

  private static Subject subject(Viewer viewer, String name) {
    return Subject.of("clock-rule", viewer.authority(), name);
  }

  private void add(
      AuthorityId authority,
      String code,
      LocalDate from,
      Terms terms,
      boolean ends,
      @Nullable AccountId by) {
    Row row = Row.of(terms.limit()).and("authority", authority).and("id", ids.next());
    row.and("code", code).and("from", from).and("citation", terms.citation());
    row.and("confirmed", terms.confirmed()).and("pausable", terms.pausable());
    Extension later = terms.extension();
    row.and("extendBy", later == null ? null : later.by());
    row.and("extendEach", later != null && later.each());
    row.and("extendRole", later == null ? null : later.role());
    row.and("ends", ends).and("account", by).and("now", time.now());
    db.sql(ADD_VERSION).paramSource(row).update();
    for (Rung rung : terms.ladder()) {
      row.and("position", rung.position()).and("away", rung.away());
      db.sql(ADD_RUNG)
          .paramSource(row.and("unit", rung.unit()).and("tells", rung.tells()))
          .update();
    }
  }
}
