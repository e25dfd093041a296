package org.throughline.register.children;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Counted;

/** The first sentences about a child: only what the extracts tell, and what they do not. */
final class Lead {
  private static final int GROWN_UP = 18;
  private static final int DAYS_OF_A_MONTH = 31;

  private Lead() {}

  static String of(Child child, Journey journey, LocalDate today) {
    return who(child.gender(), child.birthDate(), today)
        + standing(child, today)
        + " "
        + workers(journey)
        + missing(child);
  }

  /** “A girl of nine”; of a child not yet born or whose birth no extract tells, just that. */
  static String who(@Nullable String gender, @Nullable LocalDate birth, LocalDate today) {
    if (birth == null) {
      return word(gender, false) + " whose date of birth is not known";
    }
    if (birth.isAfter(today)) {
      return "An unborn child, expected on " + Days.full(birth);
    }
    boolean grown = Period.between(birth, today).getYears() >= GROWN_UP;
    return word(gender, grown) + " of " + age(birth, today);
  }

  /** “nine”, “14”, “five months”, “three weeks”. */
  static String age(LocalDate birth, LocalDate today) {
    Period age = Period.between(birth, today);
    if (age.getYears() > 0) {
      String counted = Counted.things(age.getYears(), "year").toLowerCase(Locale.UK);
      return counted.substring(0, counted.indexOf(' '));
    }
    long days = ChronoUnit.DAYS.between(birth, today);
    return days < DAYS_OF_A_MONTH
        ? days < 7 ? Days.counted(days, "day") : Days.counted(days / 7, "week")
        : Days.counted(age.toTotalMonths(), "month");
  }

  private static String word(@Nullable String gender, boolean grown) {
    return switch (gender == null ? "" : gender) {
      case "female" -> grown ? "A young woman" : "A girl";
      case "male" -> grown ? "A young man" : "A boy";
      default -> grown ? "A young person" : "A child";
    };
  }

  private static String standing(Child child, LocalDate today) {
    LocalDate since = child.statusSince();
    if (child.status() == null) {
      return since == null
          ? ". Nothing is open in what the extracts tell."
          : ". Nothing has been open since " + Days.full(since) + ".";
    }
    String prose = ", " + Standing.prose(child.status());
    if (since == null) {
      return prose + "; since when, no extract tells.";
    }
    return since.isAfter(today)
        ? prose + " from " + Days.full(since) + "."
        : prose + " for " + Days.between(since, today) + ".";
  }

  private static String workers(Journey journey) {
    int count = journey.workerCount();
    String months = " in these " + Days.months(journey.months()) + ".";
    return count == 0
        ? "No worker is told" + months
        : Counted.things(count, "worker")
            + (count == 1 ? " has" : " have")
            + " held the case"
            + months;
  }

  private static String missing(Child child) {
    if (child.inLatestExtract()) {
      return "";
    }
    LocalDate from = child.missingFrom();
    return from == null
        ? " The latest extract does not tell of this child; that closes nothing."
        : " The extract of "
            + Days.full(from)
            + " did not tell of this child; that closes nothing.";
  }
}
