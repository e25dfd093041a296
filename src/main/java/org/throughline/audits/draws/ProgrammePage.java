package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.Sign;
import org.throughline.web.lists.Address;

/** A year by its months: planned against done, each month opening to its cycle. */
record ProgrammePage(
    YearView.Year year,
    NewProgrammeForm form,
    TargetForm typed,
    Supplier<FormKey> keys,
    List<FieldError> errors)
    implements Page {
  ProgrammePage {
    errors = List.copyOf(errors);
  }

  /** What a month says of itself; the ones that wait for nobody have no sign. */
  record Standing(@Nullable Sign sign, String words) {}

  @Override
  public String title() {
    ProgrammeRow shown = year.shown();
    return shown == null ? "Audit programme" : shown.name();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Audits", "/audits"));
  }

  FormKey key() {
    return keys.get();
  }

  String lead() {
    return "%,d audits are planned in the twelve months. %,d children are drawn, %,d allocated to an auditor and %,d submitted."
        .formatted(
            all(MonthRow::target),
            all(MonthRow::drawn),
            all(MonthRow::allocated),
            all(MonthRow::submitted));
  }

  private int all(ToIntFunction<MonthRow> count) {
    return year.months().stream().mapToInt(count).sum();
  }

  /** What was planned up to this month, and so could be done by the end of it. */
  int plannedByNow() {
    return begun().mapToInt(MonthRow::target).sum();
  }

  int doneByNow() {
    return begun().mapToInt(MonthRow::submitted).sum();
  }

  private Stream<MonthRow> begun() {
    return year.months().stream().filter(row -> !row.yearMonth().isAfter(year.thisMonth()));
  }

  String progress() {
    return "%,d of the %,d planned up to %s are submitted."
        .formatted(doneByNow(), plannedByNow(), Said.month(lastBegun()));
  }

  private YearMonth lastBegun() {
    return begun().map(MonthRow::yearMonth).reduce((_, last) -> last).orElse(year.thisMonth());
  }

  /** The month we are in, where it is of this year. */
  Optional<MonthRow> now() {
    return year.months().stream().filter(this::isNow).findFirst();
  }

  boolean isNow(MonthRow row) {
    return row.yearMonth().equals(year.thisMonth());
  }

  String month(MonthRow row) {
    return Said.month(row.yearMonth());
  }

  String code(MonthRow row) {
    return row.yearMonth().toString();
  }

  Standing standing(MonthRow row) {
    boolean past = row.yearMonth().isBefore(year.thisMonth());
    if (row.drawId() != null) {
      boolean done = row.submitted() >= row.drawn();
      return done ? new Standing(Sign.DONE, "Done") : new Standing(Sign.OK, "Drawn");
    }
    if (past) {
      return new Standing(Sign.LATE, row.isOpen() ? "Open, never drawn" : "Nothing drawn");
    }
    String words = row.isOpen() ? "Open, not drawn" : "Not open";
    return new Standing(isNow(row) ? Sign.SOON : null, words);
  }

  /** What this month still wants, as one sentence. */
  String thisMonthSays(MonthRow row) {
    if (row.drawId() != null) {
      return "%s is drawn: %,d of %,d are submitted."
          .formatted(month(row), row.submitted(), row.drawn());
    }
    return row.isOpen()
        ? "%s is open and not drawn yet. %,d are planned.".formatted(month(row), row.target())
        : "%s is not open yet. %,d are planned.".formatted(month(row), row.target());
  }

  String capacityAgainst(MonthRow row) {
    return year.capacity().against(row.target());
  }

  List<MonthRow> unopened() {
    return year.months().stream().filter(row -> !row.isOpen()).toList();
  }

  /** The newest month of this year that is drawn; its conflicts are the ones named. */
  String conflictsOf() {
    return year.months().reversed().stream()
        .filter(row -> row.drawId() != null)
        .map(this::month)
        .findFirst()
        .orElse("");
  }

  List<ProgrammeRow> others() {
    return year.all().stream().filter(row -> !row.equals(year.shown())).toList();
  }

  String targetValue(MonthRow row) {
    return isTyped(row) ? typed.target() : String.valueOf(row.target());
  }

  String targetWas(MonthRow row) {
    boolean typedHere = isTyped(row) && !typed.was().isEmpty();
    return typedHere ? typed.was() : String.valueOf(row.target());
  }

  boolean isTyped(MonthRow row) {
    return typed.month().equals(code(row));
  }

  String targetField(MonthRow row) {
    return TargetForm.field(code(row));
  }

  List<FieldError> targetErrors(MonthRow row) {
    return FieldError.named(errors, targetField(row), "target");
  }

  /** Whether the form of a new programme is what came back. */
  boolean isMaking() {
    return year.shown() == null
        || errors.stream()
            .anyMatch(error ->
                List.of("name", "firstMonth", "monthlyTarget", "tool").contains(error.field()));
  }

  List<Choice> tools() {
    return year.tools().stream()
        .map(tool -> new Choice(tool.id().toString(), tool.name()))
        .toList();
  }

  /** The months of this year, as files. */
  Address files() {
    ProgrammeRow shown = year.shown();
    String id = shown == null ? null : shown.id().value().toString();
    return Address.of("/audits/programme").with("year", id);
  }
}
