package org.throughline.spreadsheets.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates councils write: a day number of a workbook, {@code 19/10/2018}, {@code
 * 2018-10-19}, {@code 19 October 2018}, two-digit years, and any of them with a time after it. The
 * day always stands before the month: {@code 10/19/2018} is no date, and nothing is swapped.
 */
public final class Dates {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int YEARS_AHEAD = 20;
  static final int YEARS_AHEAD_OF_TWO_DIGITS = 5;
  static final int YEARS_AHEAD_OF_A_BIRTH = 1;
  private static final int UNSHOWN_FROM = 7_306; // 1 January 1920 as a day number
  private static final String TIME =
      "(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]m)?Z?)?";
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
              + "(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})[, -]+(\\d{4}|\\d{2})"
              + TIME.toLowerCase(Locale.ROOT));
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final LocalDate asAt;
  private final LocalDate last;

  public Dates(LocalDate asAt) {
    this.asAt = asAt;
    this.last = asAt.plusYears(YEARS_AHEAD);
  }

  /** The date in the cell, or null where there is none that can be read. */
  public @Nullable LocalDate read(Cells cells, int column, boolean since1904) {
    return read(cells, column, since1904, YEARS_AHEAD_OF_TWO_DIGITS);
  }

  /** The same of a birth, which a year of two digits never puts far ahead. */
  public @Nullable LocalDate readBirth(Cells cells, int column, boolean since1904) {
    return read(cells, column, since1904, YEARS_AHEAD_OF_A_BIRTH);
  }

  private @Nullable LocalDate read(Cells cells, int column, boolean since1904, int ahead) {
    return switch (cells.kind(column)) {
      case DATED -> likely(ofDayNumber(cells.number(column), since1904));
      case NUMBER -> {
        double number = cells.number(column);
        yield number < UNSHOWN_FROM ? null : likely(ofDayNumber(number, since1904));
      }
      case TEXT -> likely(ofText(cells.shown(column), ahead));
      case BLANK, TRUTH, ERROR, UNCOMPUTED -> null;
    };
  }

  private @Nullable LocalDate likely(@Nullable LocalDate date) {
    return date == null || date.isBefore(FIRST) || date.isAfter(last) ? null : date;
  }

  /** Day 60 of the 1900 count is 29 February 1900, which never was. */
  private static @Nullable LocalDate ofDayNumber(double number, boolean since1904) {
    long day = (long) Math.floor(number);
    if (day < 0 || day > 2_958_465) {
      return null;
    }
    if (since1904) {
      return LocalDate.ofEpochDay(day - 24_107);
    }
    if (day == 60 || day == 0) {
      return null;
    }
    return LocalDate.ofEpochDay(day - 25_569 + (day < 60 ? 1 : 0));
  }

  @Nullable LocalDate ofText(String typed, int ahead) {
    String text = Clean.text(typed);
    if (text.length() > 40) {
      return null;
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return of(iso.group(1), number(iso.group(2)), iso.group(3), ahead);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text.toLowerCase(Locale.ROOT));
    if (dayFirst.matches()) {
      return of(dayFirst.group(4), number(dayFirst.group(3)), dayFirst.group(1), ahead);
    }
    Matcher named = NAMED.matcher(text.toLowerCase(Locale.ROOT));
    return named.matches()
        ? of(named.group(3), month(named.group(2)), named.group(1), ahead)
        : null;
  }

  private @Nullable LocalDate of(String year, int month, String day, int ahead) {
    try {
      if (year.length() == 4) {
        return LocalDate.of(number(year), month, number(day));
      }
      LocalDate ours = LocalDate.of(2000 + number(year), month, number(day));
      return ours.isAfter(asAt.plusYears(ahead))
          ? LocalDate.of(1900 + number(year), month, number(day))
          : ours;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** 1 to 12, or 0 where the word is no month. */
  private static int month(String word) {
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).equals(word)
          || (word.length() == 3 && MONTHS.get(month).startsWith(word))
          || (word.equals("sept") && month == 8)) {
        return month + 1;
      }
    }
    return 0;
  }
}
