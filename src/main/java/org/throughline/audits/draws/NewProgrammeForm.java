package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;
import org.throughline.web.govuk.FieldError;

/** A new programme as it was typed; what was not sent is empty. */
record NewProgrammeForm(String name, String firstMonth, String monthlyTarget, String tool) {
  NewProgrammeForm(
      @Nullable String name,
      @Nullable String firstMonth,
      @Nullable String monthlyTarget,
      @Nullable String tool) {
    this.name = name == null ? "" : name;
    this.firstMonth = firstMonth == null ? "" : firstMonth.strip();
    this.monthlyTarget = monthlyTarget == null ? "" : monthlyTarget.strip();
    this.tool = tool == null ? "" : tool;
  }

  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    Typed.check(errors, "name", () -> Programmes.named(name));
    Typed.check(errors, "firstMonth", this::first);
    Typed.check(errors, "monthlyTarget", this::target);
    Typed.check(errors, "tool", this::toolId);
    return errors;
  }

  YearMonth first() {
    return Said.readMonth(firstMonth)
        .orElseThrow(() -> Refused.unusable("Write the first month like 2027-04."));
  }

  int target() {
    return Programmes.checked(
        Typed.number(monthlyTarget, "Write the target of a month as a number."));
  }

  UUID toolId() {
    return Typed.id(tool, "Choose a tool.");
  }

  static NewProgrammeForm usual(YearMonth first) {
    return new NewProgrammeForm(
        "Audit programme " + Programmes.years(first),
        first.toString(),
        String.valueOf(Programmes.USUAL_TARGET),
        "");
  }
}
