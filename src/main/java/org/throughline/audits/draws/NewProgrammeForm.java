package org.throughline.audits.draws;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

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

  static NewProgrammeForm usual(YearMonth first) {
    return new NewProgrammeForm(
        "Audit programme " + Programmes.years(first),
        first.toString(),
        String.valueOf(Programmes.USUAL_TARGET),
        "");
  }
}
