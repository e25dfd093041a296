package org.throughline.clocks.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.calendar.England;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.kernel.WorkingDays;
import org.throughline.kernel.WorkingDays.DayOff;

class TimeLimitTest {
  private static final WorkingDays DAYS = England.workingDays();

  private static LocalDate due(TimeLimit limit, String start) {
    return limit.due(LocalDate.parse(start), DAYS).on();
  }

  private static TimeLimit on(int amount, Unit unit) {
    return new TimeLimit(amount, unit, Direction.FORWARD, false);
  }

  @ParameterizedTest(name = "{0} working days from {1}")
  @CsvSource({
    // An ordinary week, and the day after is day one.
    "5, 2026-11-16, 2026-11-23",
    // From a Friday; from the weekend that follows it comes to the same.
    "1, 2026-11-20, 2026-11-23",
    "1, 2026-11-21, 2026-11-23",
    "1, 2026-11-22, 2026-11-23",
    // Easter, and Christmas with its substitute.
    "5, 2026-04-01, 2026-04-10",
    "5, 2026-12-23, 2027-01-04",
    "10, 2027-12-20, 2028-01-06",
    // The days between Christmas and New Year are working days.
    "3, 2026-12-24, 2026-12-31",
    // 2002, 2012, 2022, 2023: moved and proclaimed days.
    "5, 2002-05-27, 2002-06-05",
    "5, 2012-05-30, 2012-06-08",
    "3, 2022-05-31, 2022-06-07",
    "1, 2022-09-16, 2022-09-20",
    "1, 2023-05-05, 2023-05-09",
    // A report of Friday 25 November 2016, taken as received on the Monday: due by 9 March 2017.
    "70, 2016-11-28, 2017-03-09",
    "45, 2026-01-05, 2026-03-09",
    "15, 2024-02-28, 2024-03-20"
  })
  void workingDaysLeaveOutWhatIsNone(int amount, String start, String due) {
    assertThat(due(on(amount, Unit.WORKING_DAYS), start)).isEqualTo(due);
  }

  @Test
  void aStartDayThatCountsIsDayOne() {
    TimeLimit counts = new TimeLimit(5, Unit.WORKING_DAYS, Direction.FORWARD, true);
    assertThat(due(counts, "2026-11-16")).isEqualTo("2026-11-20");
    assertThat(due(counts, "2026-11-21")).as("from a Saturday").isEqualTo("2026-11-27");
    TimeLimit proceedings = new TimeLimit(26, Unit.WEEKS, Direction.FORWARD, true);
    assertThat(due(proceedings, "2024-01-01")).isEqualTo("2024-06-30");
    TimeLimit sameDay = new TimeLimit(1, Unit.CALENDAR_DAYS, Direction.FORWARD, true);
    assertThat(due(sameDay, "2026-11-22")).isEqualTo("2026-11-22");
  }

  @ParameterizedTest(name = "{0} months from {1}")
  @CsvSource({
    "6, 2026-08-31, 2027-02-28",
    "6, 2027-08-31, 2028-02-29",
    "3, 2026-11-30, 2027-02-28",
    "12, 2024-02-29, 2025-02-28",
    "1, 2026-01-31, 2026-02-28",
    "3, 2026-01-15, 2026-04-15"
  })
  void monthsEndWithTheMonth(int amount, String start, String due) {
    assertThat(due(on(amount, Unit.MONTHS), start)).isEqualTo(due);
  }

  @Test
  void aCalendarMonthLastsToItsEnd() {
    TimeLimit visit = on(1, Unit.CALENDAR_MONTHS);
    assertThat(due(visit, "2026-06-03")).isEqualTo("2026-07-31");
    assertThat(due(visit, "2026-06-30")).isEqualTo("2026-07-31");
    assertThat(due(visit, "2028-01-31")).isEqualTo("2028-02-29");
  }

  @Test
  void onlyWorkingDaysMoveADayOff() {
    assertThat(due(on(6, Unit.WEEKS), "2026-11-13")).as("Christmas Day").isEqualTo("2026-12-25");
    assertThat(due(on(10, Unit.CALENDAR_DAYS), "2026-12-16")).isEqualTo("2026-12-26");
  }

  @Test
  void clearDaysLieBetweenTheDueDayAndTheMeeting() {
    TimeLimit papers = new TimeLimit(5, Unit.WORKING_DAYS, Direction.BACKWARD, false);
    // A meeting on a Thursday: Wednesday, Tuesday, Monday, Friday, Thursday are clear.
    assertThat(due(papers, "2026-11-26")).isEqualTo("2026-11-18");
    assertThat(due(papers, "2026-04-08")).as("over Easter").isEqualTo("2026-03-27");
    TimeLimit oneOfThem = new TimeLimit(5, Unit.WORKING_DAYS, Direction.BACKWARD, true);
    assertThat(due(oneOfThem, "2026-11-26")).isEqualTo("2026-11-19");
    TimeLimit days = new TimeLimit(5, Unit.CALENDAR_DAYS, Direction.BACKWARD, false);
    assertThat(due(days, "2026-11-26")).isEqualTo("2026-11-20");
  }

  @Test
  void whatWasNotCountedIsNamed() {
    Due due = on(5, Unit.WORKING_DAYS).due(LocalDate.parse("2026-12-23"), DAYS);
    assertThat(due.leftOut())
        .extracting(DayOff::date)
        .map(LocalDate::toString)
        .containsExactly(
            "2026-12-25",
            "2026-12-26",
            "2026-12-27",
            "2026-12-28",
            "2027-01-01",
            "2027-01-02",
            "2027-01-03");
    assertThat(due.leftOut().getFirst().why()).containsIgnoringCase("christmas");
    assertThat(due.leftOut().get(1).why()).isNotBlank();
    assertThat(on(3, Unit.MONTHS).due(LocalDate.parse("2026-12-23"), DAYS).leftOut()).isEmpty();
  }

  @Test
  void hoursAreHoursAlsoWhereTheClocksChange() {
    TimeLimit day = on(24, Unit.HOURS);
    Instant spring = LocalDateTime.of(2026, 3, 28, 15, 0).atZone(CouncilTime.LONDON).toInstant();
    Due due = day.due(spring, DAYS);
    assertThat(due.at()).isEqualTo(spring.plusSeconds(86_400));
    assertThat(due.on()).isEqualTo("2026-03-29");
    assertThat(due(day, "2026-10-24")).as("a day of 25 hours").isEqualTo("2026-10-25");
    assertThat(due(on(72, Unit.HOURS), "2026-10-24")).isEqualTo("2026-10-27");
    Instant late = LocalDateTime.of(2026, 3, 28, 23, 30).atZone(CouncilTime.LONDON).toInstant();
    assertThat(day.due(late, DAYS).on()).as("an hour is missing").isEqualTo("2026-03-30");
  }

  @Test
  void theDayIsTheCouncilsNotTheServers() {
    // Half past midnight in London, while it is still the day before in UTC.
    Instant start = Instant.parse("2026-06-30T23:30:00Z");
    assertThat(on(1, Unit.WORKING_DAYS).due(start, DAYS).on()).isEqualTo("2026-07-02");
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    assertThatThrownBy(() -> on(0, Unit.WEEKS)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> on(1001, Unit.WEEKS)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new TimeLimit(4, Unit.HOURS, Direction.BACKWARD, false))
        .isInstanceOf(Refused.class);
  }
}
