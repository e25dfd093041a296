package org.throughline.audits.draws;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A year of audits: twelve months from the first, each with a target, read with one tool. */
public record ProgrammeRow(
    ProgrammeId id,
    String name,
    LocalDate firstMonth,
    int monthlyTarget,
    UUID toolId,
    String tool) {
  public static final int MONTHS = 12;

  YearMonth first() {
    return YearMonth.from(firstMonth);
  }

  YearMonth last() {
    return first().plusMonths(MONTHS - 1L);
  }

  boolean covers(YearMonth month) {
    return !month.isBefore(first()) && !month.isAfter(last());
  }
}
