package org.throughline.register.children;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.CodeSet;

/** What stands in one column for one child: as a person reads it, and as a file holds it. */
final class ChildCell {
  private ChildCell() {}

  /** As a person reads it; empty where no extract tells. */
  static String words(ChildColumn column, ChildLineRow line, LocalDate today) {
    return switch (column) {
      case STATUS -> Standing.label(line.status());
      case SINCE -> day(line.statusSince());
      case TEAM -> text(line.team());
      case WORKER -> text(line.worker());
      case LAST_SEEN -> day(line.lastSeen());
      case AGE -> age(line.birthDate(), today);
      case GENDER -> gender(line.gender());
    };
  }

  /** As a file holds it: days and whole years that a spreadsheet can reckon with. */
  static @Nullable Object value(ChildColumn column, ChildLineRow line, LocalDate today) {
    return switch (column) {
      case SINCE -> line.statusSince();
      case LAST_SEEN -> line.lastSeen();
      case AGE -> years(line.birthDate(), today);
      case STATUS, TEAM, WORKER, GENDER -> words(column, line, today);
    };
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "" : Days.full(date);
  }

  private static String age(@Nullable LocalDate birth, LocalDate today) {
    if (birth == null) {
      return "";
    }
    if (birth.isAfter(today)) {
      return "Unborn";
    }
    int years = Period.between(birth, today).getYears();
    return years > 0 ? String.valueOf(years) : Lead.age(birth, today);
  }

  private static @Nullable Integer years(@Nullable LocalDate birth, LocalDate today) {
    return birth == null || birth.isAfter(today) ? null : Period.between(birth, today).getYears();
  }

  private static String gender(@Nullable String code) {
    String label = code == null ? null : CodeSet.GENDER.label(code);
    return label == null ? "" : label;
  }

  private static String text(@Nullable String told) {
    return told == null ? "" : told;
  }
}
