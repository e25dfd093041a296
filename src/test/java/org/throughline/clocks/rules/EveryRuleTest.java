package org.throughline.clocks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.clocks.calendar.England;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.WorkingDays;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each limit that ships, begun on every day of the years whose holidays were otherwise and of the
 * leap years beside them: its due day is where a count by hand, a day at a time, comes to its last.
 */
class EveryRuleTest {
  private static final WorkingDays DAYS = England.workingDays();
  private static final int[] YEARS = {2002, 2012, 2020, 2022, 2023, 2024, 2027, 2028};

  static Stream<RuleFile.One> shipped() throws IOException {
    try (InputStream in = EveryRuleTest.class.getResourceAsStream("/clocks/rules.json")) {
      return JsonMapper.shared()
          .readValue(Objects.requireNonNull(in), RuleFile.class)
          .rules()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void isDueOnTheLastDayThatAHandCounts(RuleFile.One rule) {
    TimeLimit limit = rule.terms(java.util.List.of()).limit();
    everyDay()
        .forEach(start -> {
          if (limit.unit() == Unit.HOURS) {
            mustBeHours(limit, start);
          } else {
            assertThat(limit.due(start, DAYS).on())
                .as("%s from %s", rule.code(), start)
                .isEqualTo(byHand(limit, start));
          }
        });
  }

  private static Stream<LocalDate> everyDay() {
    return IntStream.of(YEARS)
        .mapToObj(year -> LocalDate.of(year, 1, 1))
        .flatMap(first -> first.datesUntil(first.plusYears(1)));
  }

  /** From before the hour that a night in March loses and one in October has twice. */
  private static void mustBeHours(TimeLimit limit, LocalDate start) {
    Instant from = start.atTime(LocalTime.of(0, 30)).atZone(CouncilTime.LONDON).toInstant();
    assertThat(Duration.between(from, limit.due(from, DAYS).at()))
        .isEqualTo(Duration.ofHours(limit.amount()));
  }

  private static LocalDate byHand(TimeLimit limit, LocalDate start) {
    boolean backward = limit.direction() == Direction.BACKWARD;
    int own = limit.startDayCounts() ? 1 : 0;
    return switch (limit.unit()) {
      case HOURS -> throw new IllegalStateException("Hours are counted from a moment");
      case CALENDAR_MONTHS ->
          monthsOn(start.withDayOfMonth(1), limit.amount() - own + 1).minusDays(1);
      case MONTHS ->
          backward
              ? monthsOn(start, -limit.amount()).minusDays(1L - own)
              : monthsOn(start, limit.amount()).minusDays(own);
      case WEEKS, CALENDAR_DAYS, WORKING_DAYS -> {
        int each = limit.unit() == Unit.WEEKS ? 7 : 1;
        int wanted = limit.amount() * each;
        LocalDate day = start;
        int counted = backward ? own - 1 : own;
        if (own == 1 && !backward && !counts(limit, start)) {
          counted = 0;
        }
        while (counted < wanted) {
          day = day.plusDays(backward ? -1 : 1);
          counted += counts(limit, day) ? 1 : 0;
        }
        yield day;
      }
    };
  }

  private static boolean counts(TimeLimit limit, LocalDate day) {
    return limit.unit() != Unit.WORKING_DAYS || DAYS.isWorking(day);
  }

  /** The same day of another month, or its last where it is shorter. */
  private static LocalDate monthsOn(LocalDate start, int months) {
    int month = start.getYear() * 12 + start.getMonthValue() - 1 + months;
    YearMonth then = YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    return then.atDay(Math.min(start.getDayOfMonth(), then.lengthOfMonth()));
  }
}
