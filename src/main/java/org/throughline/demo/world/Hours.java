package org.throughline.demo.world;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.throughline.kernel.CouncilTime;

/** The hours in which councils work. */
final class Hours {
  private Hours() {}

  static LocalDate weekdayFrom(LocalDate day) {
    LocalDate weekday = day;
    while (weekend(weekday)) {
      weekday = weekday.plusDays(1);
    }
    return weekday;
  }

  static LocalDate weekdayBefore(LocalDate day) {
    LocalDate weekday = day.minusDays(1);
    while (weekend(weekday)) {
      weekday = weekday.minusDays(1);
    }
    return weekday;
  }

  /** Some moment between nine and five. */
  static Instant on(LocalDate day, Chance chance) {
    int minute = chance.between(0, 8 * 60 - 1);
    return at(day, 9 + minute / 60, minute % 60).plusSeconds(chance.between(0, 59));
  }

  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(CouncilTime.LONDON).toInstant();
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
