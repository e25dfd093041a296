package org.throughline.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.throughline.kernel.CouncilTime;

/**
 * The last year of audits, April to March, whose book is closed: three months after its end, when
 * its audits are in and moderated. What is told of it outside the service stays as it stood that
 * day, and no two years overlap, so that taking one edition from another tells nothing.
 */
record AuditYear(LocalDate first) {
  private static final int MONTHS_TO_CLOSE = 3;

  static AuditYear closedBefore(LocalDate today) {
    LocalDate thisYear = LocalDate.of(today.getYear(), Month.APRIL, 1);
    AuditYear year = new AuditYear(thisYear.minusYears(1));
    return year.closedOn().isAfter(today) ? new AuditYear(thisYear.minusYears(2)) : year;
  }

  LocalDate lastMonth() {
    return first.plusMonths(11);
  }

  /** The first day that no longer counts. */
  LocalDate closedOn() {
    return first.plusYears(1).plusMonths(MONTHS_TO_CLOSE);
  }

  Instant closed() {
    return closedOn().atStartOfDay(CouncilTime.LONDON).toInstant();
  }

  String label() {
    return "April %d to March %d".formatted(first.getYear(), first.getYear() + 1);
  }
}
