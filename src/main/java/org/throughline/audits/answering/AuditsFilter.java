package org.throughline.audits.answering;

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
import org.throughline.standards.Scale;
import org.throughline.web.govuk.Chip;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Address;

/** Which audits are listed; the address holds all of it. Months are {@code YYYY-MM}. */
record AuditsFilter(
    @Nullable String from,
    @Nullable String to,
    @Nullable String team,
    @Nullable String auditor,
    @Nullable AuditState state,
    @Nullable String grade,
    @Nullable AuditKind kind,
    boolean mine) {
  static final AuditsFilter MINE = of(Map.of("mine", List.of("true")));

  /** From the address; a word that is no state or no kind is refused. */
  static AuditsFilter of(Map<String, List<String>> asked) {
    String state = word(asked, "state");
    String kind = word(asked, "kind");
    return new AuditsFilter(
        word(asked, "from"),
        word(asked, "to"),
        word(asked, "team"),
        word(asked, "auditor"),
        state == null ? null : Kebab.read(AuditState.class, state),
        word(asked, "grade"),
        kind == null ? null : Kebab.read(AuditKind.class, kind),
        "true".equals(word(asked, "mine")));
  }

  private static @Nullable String word(Map<String, List<String>> asked, String name) {
    String text = asked.getOrDefault(name, List.of("")).getFirst().replace("\0", "").strip();
    return text.isEmpty() ? null : text;
  }

  boolean isOn() {
    return !address().asked().isEmpty();
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

  /** A file has no field at which a month could be said to be wrong: it is refused. */
  void mustBeReadable() {
    var _ = month("from", from);
    var _ = month("to", to);
  }

  Row into(Row row) {
    return row.and("from", month("from", from))
        .and("to", month("to", to))
        .and("team", team)
        .and("auditor", auditor)
        .and("state", state)
        .and("grade", grade)
        .and("kind", kind)
        .and("only", mine);
  }

  private static @Nullable LocalDate month(String field, @Nullable String text) {
    try {
      return text == null ? null : YearMonth.parse(text).atDay(1);
    } catch (DateTimeException _) {
      throw Refused.unusable("Write a month as 2026-11.").about(field);
    }
  }

  /** The list with this filter: {@code /audits?team=…}. */
  Address address() {
    return Address.of("/audits")
        .with("from", from)
        .with("to", to)
        .with("team", team)
        .with("auditor", auditor)
        .with("state", state == null ? null : Kebab.of(state))
        .with("grade", grade)
        .with("kind", kind == null ? null : kind.code())
        .with("mine", mine ? "true" : null);
  }

  /** The filters that are on, each with the address of this list without it. */
  List<Chip> chips(Address list, Scale scale) {
    List<Chip> chips = new ArrayList<>();
    chip(chips, list, "mine", mine ? "Only mine" : null);
    chip(chips, list, "state", state == null ? null : "State: " + state.label());
    chip(chips, list, "grade", grade == null ? null : "Final grade: " + word(scale, grade));
    chip(chips, list, "kind", kind == null ? null : "Kind: " + kind.label());
    chip(chips, list, "from", from == null ? null : "From " + from);
    chip(chips, list, "to", to == null ? null : "To " + to);
    chip(chips, list, "team", team == null ? null : "Team: " + team);
    chip(chips, list, "auditor", auditor == null ? null : "Auditor: " + auditor);
    return chips;
  }

  private static void chip(List<Chip> chips, Address list, String name, @Nullable String label) {
    if (label != null) {
      chips.add(new Chip(label, list.without(name).href()));
    }
  }

  private static String word(Scale scale, String grade) {
    return scale.has(grade) ? scale.grade(grade).label() : grade;
  }
}
