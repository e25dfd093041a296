package org.throughline.audits.answering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.govuk.FieldError;

/** Which audits are listed; the address holds all of it. Months are {@code YYYY-MM}. */
record AuditsFilter(
    @Nullable String from,
    @Nullable String to,
    @Nullable String team,
    @Nullable String auditor,
    @Nullable AuditState state,
    @Nullable String grade,
    boolean mine,
    @Nullable String after) {
  AuditsFilter(
      @Nullable String from,
      @Nullable String to,
      @Nullable String team,
      @Nullable String auditor,
      @Nullable AuditState state,
      @Nullable String grade,
      boolean mine,
      @Nullable String after) {
    this.from = present(from);
    this.to = present(to);
    this.team = present(team);
    this.auditor = present(auditor);
    this.state = state;
    this.grade = present(grade);
    this.mine = mine;
    this.after = present(after);
  }

  /** From the address; a word that is no state is refused. */
  static AuditsFilter of(Map<String, String> asked) {
    String state = present(asked.get("state"));
    return new AuditsFilter(
        asked.get("from"),
        asked.get("to"),
        asked.get("team"),
        asked.get("auditor"),
        state == null ? null : Kebab.read(AuditState.class, state),
        asked.get("grade"),
        "true".equals(asked.get("mine")),
        asked.get("after"));
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.replace("\0", "").strip();
  }

  boolean isOn() {
    return !query(null).isEmpty() || after != null;
  }

  /** A month that nobody can read is said at its field. */
  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    check(errors, "from", from);
    check(errors, "to", to);
    return errors;
  }

  private static void check(List<FieldError> errors, String field, @Nullable String text) {
    try {
      var _ = month(field, text);
    } catch (Refused refused) {
      errors.add(FieldError.of(refused, field));
    }
  }

  Row into(Row row) {
    return row.and("from", month("from", from))
        .and("to", month("to", to))
        .and("team", team)
        .and("auditor", auditor)
        .and("state", state == null ? null : Kebab.of(state))
        .and("grade", grade)
        .and("only", mine)
        .and("after", after);
  }

  private static @Nullable LocalDate month(String field, @Nullable String text) {
    try {
      return text == null ? null : YearMonth.parse(text).atDay(1);
    } catch (DateTimeException _) {
      throw Refused.unusable("Write a month as 2026-11.").about(field);
    }
  }

  /** The same list from its beginning, without one of its filters. */
  AuditsFilter without(String name) {
    return new AuditsFilter(
        name.equals("from") ? null : from,
        name.equals("to") ? null : to,
        name.equals("team") ? null : team,
        name.equals("auditor") ? null : auditor,
        name.equals("state") ? null : state,
        name.equals("grade") ? null : grade,
        !name.equals("mine") && mine,
        null);
  }

  AuditsFilter after(@Nullable String cursor) {
    return new AuditsFilter(from, to, team, auditor, state, grade, mine, cursor);
  }

  /** The address’s question for the same list from another place on; null is its beginning. */
  String query(@Nullable String next) {
    StringBuilder query = new StringBuilder();
    add(query, "from", from);
    add(query, "to", to);
    add(query, "team", team);
    add(query, "auditor", auditor);
    add(query, "state", state == null ? null : Kebab.of(state));
    add(query, "grade", grade);
    add(query, "mine", mine ? "true" : null);
    add(query, "after", next);
    return query.toString();
  }

  private static void add(StringBuilder query, String name, @Nullable String value) {
    if (value != null) {
      query.append(query.isEmpty() ? "?" : "&").append(name).append('=');
      query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
