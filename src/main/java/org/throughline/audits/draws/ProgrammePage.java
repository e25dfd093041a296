package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** A year by its months: planned against done, each month opening to its cycle. */
record ProgrammePage(
    @Nullable ProgrammeRow shown,
    List<ProgrammeRow> all,
    List<MonthRow> months,
    List<ToolRow> tools,
    YearMonth thisMonth,
    boolean mayChange,
    NewProgrammeForm form,
    Supplier<FormKey> keys,
    List<FieldError> errors)
    implements Page {
  ProgrammePage {
    all = List.copyOf(all);
    months = List.copyOf(months);
    tools = List.copyOf(tools);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return shown == null ? "Audit programme" : shown.name();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  String key() {
    return keys.get().value().toString();
  }

  String lead() {
    int target = months.stream().mapToInt(MonthRow::target).sum();
    return "%,d audits are planned in the twelve months. %,d children are drawn, %,d allocated to an auditor and %,d submitted."
        .formatted(
            target,
            months.stream().mapToInt(MonthRow::drawn).sum(),
            months.stream().mapToInt(MonthRow::allocated).sum(),
            months.stream().mapToInt(MonthRow::submitted).sum());
  }

  String month(MonthRow row) {
    return Said.month(YearMonth.from(row.month()));
  }

  String code(MonthRow row) {
    return YearMonth.from(row.month()).toString();
  }

  /** What a month says of itself. */
  String state(MonthRow row) {
    if (row.drawId() != null) {
      return row.submitted() >= row.target() ? "Done" : "Drawn";
    }
    return row.isOpen() ? "Open, not drawn" : "Not open";
  }

  List<MonthRow> unopened() {
    return months.stream().filter(row -> !row.isOpen()).toList();
  }

  List<ProgrammeRow> others() {
    return all.stream().filter(row -> !row.equals(shown)).toList();
  }
}
