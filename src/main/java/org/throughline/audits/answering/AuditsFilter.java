package org.throughline.audits.answering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;

/** Which audits are listed; the address holds all of it. Months are {@code YYYY-MM}. */
record AuditsFilter(
    @Nullable String from,
    @Nullable String to,
    @Nullable String team,
    @Nullable AuditState state,
    @Nullable String grade,
    @Nullable Boolean mine,
    @Nullable String after) {
  AuditsFilter(
      @Nullable String from,
      @Nullable String to,
      @Nullable String team,
      @Nullable AuditState state,
      @Nullable String grade,
      @Nullable Boolean mine,
      @Nullable String after) {
    this.from = present(from);
    this.to = present(to);
    this.team = present(team);
    this.state = state;
    this.grade = present(grade);
    this.mine = mine;
    this.after = present(after);
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  boolean onlyMine() {
    return Boolean.TRUE.equals(mine);
  }

  Row into(Row row) {
    return row.and("from", month(from))
        .and("to", month(to))
        .and("team", team)
        .and("state", state == null ? null : Kebab.of(state))
        .and("grade", grade)
        .and("only", onlyMine())
        .and("after", after);
  }

  private static @Nullable LocalDate month(@Nullable String text) {
    try {
      return text == null ? null : YearMonth.parse(text).atDay(1);
    } catch (DateTimeException _) {
      throw Refused.unusable("Write a month as 2026-11.");
    }
  }

  /** The same list, asked for again with another place to begin. */
  String query(@Nullable String next) {
    StringBuilder query = new StringBuilder();
    add(query, "from", from);
    add(query, "to", to);
    add(query, "team", team);
    add(query, "state", state == null ? null : Kebab.of(state));
    add(query, "grade", grade);
    add(query, "mine", onlyMine() ? "true" : null);
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
