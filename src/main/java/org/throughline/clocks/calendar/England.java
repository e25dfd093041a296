package org.throughline.clocks.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.kernel.Sha256;
import org.throughline.kernel.WorkingDays;

/**
 * The public holidays of England and Wales from 1970 to 2110, with their names: Jollyday’s, and
 * what it does not know. These are bank holidays under the Banking and Financial Dealings Act 1971
 * with Good Friday and Christmas Day, which are holidays at common law.
 */
public final class England {
  static final int FIRST_YEAR = 1970;
  static final int LAST_YEAR = 2110;

  private static final int FINGERPRINT = 8;

  /** Holidays that were proclaimed once, and are in no release of the library. */
  private static final Map<LocalDate, String> PROCLAIMED =
      Map.of(
          LocalDate.of(1973, 11, 14), "Royal wedding",
          LocalDate.of(1977, 6, 7), "Silver Jubilee",
          LocalDate.of(1981, 7, 29), "Royal wedding",
          LocalDate.of(1999, 12, 31), "Millennium",
          LocalDate.of(2002, 6, 3), "Spring bank holiday",
          LocalDate.of(2002, 6, 4), "Golden Jubilee");

  private static final Map<String, MonthDay> OWN_DAYS =
      Map.of(
          "New Year's Day", MonthDay.of(1, 1),
          "Christmas Day", MonthDay.of(12, 25),
          "Boxing Day", MonthDay.of(12, 26));

  /** In 2002 the spring bank holiday was moved to June. */
  private static final LocalDate MOVED = LocalDate.of(2002, 5, 27);

  /** Made at the first question: a start should not wait for it. */
  private static final class Days {
    static final SortedMap<LocalDate, String> ALL = Collections.unmodifiableSortedMap(read());
    static final String BASE = "england-" + fingerprint(ALL);
  }

  private England() {}

  /** Every holiday by its day. */
  static SortedMap<LocalDate, String> holidays() {
    return Days.ALL;
  }

  /** England’s working days, as they are before any council says something of a day. */
  public static WorkingDays workingDays() {
    return new WorkingDays(Days.ALL);
  }

  /** Names this very table of days: another release that differs in one has another name. */
  static String base() {
    return Days.BASE;
  }

  private static SortedMap<LocalDate, String> read() {
    HolidayManager jollyday =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    SortedMap<LocalDate, String> days = new TreeMap<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (Holiday holiday : jollyday.getHolidays(Year.of(year), "eng")) {
        days.put(holiday.getDate(), named(holiday));
      }
    }
    days.remove(MOVED);
    days.putAll(PROCLAIMED);
    return days;
  }

  /** A day that stands in for one that fell on a weekend says so. */
  private static String named(Holiday holiday) {
    String name = holiday.getDescription(Locale.UK);
    String said = name.equals("Christmas") ? "Christmas Day" : name;
    MonthDay own = OWN_DAYS.get(said);
    return own == null || own.equals(MonthDay.from(holiday.getDate()))
        ? said
        : said + " (substitute day)";
  }

  private static String fingerprint(Map<LocalDate, String> days) {
    String text = days.keySet().stream().map(LocalDate::toString).collect(Collectors.joining(","));
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
  }
}
