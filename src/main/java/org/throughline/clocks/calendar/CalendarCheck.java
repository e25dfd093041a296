package org.throughline.clocks.calendar;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Recurring;
import org.throughline.people.Organisation;

/**
 * Notices that this release knows other public holidays than the one before, and has everything
 * counted again. Not at a start, which should not wait until the holidays of 140 years are known.
 */
@Component
final class CalendarCheck implements Recurring {
  private final Calendars calendars;
  private final Organisation organisation;

  CalendarCheck(Calendars calendars, Organisation organisation) {
    this.calendars = calendars;
    this.organisation = organisation;
  }

  @Override
  public String name() {
    return "calendar-check";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    organisation.authorities().forEach(council -> calendars.begin(council.authorityId()));
  }
}
