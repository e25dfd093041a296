package org.throughline.web.govuk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date as it was typed in three fields, kept even where it is no date. */
public record TypedDate(String day, String month, String year) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  public static TypedDate empty() {
    return new TypedDate("", "", "");
  }

  public static TypedDate of(LocalDate date) {
    return new TypedDate(
        Integer.toString(date.getDayOfMonth()),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getYear()));
  }

  /** The date, where the three make one between 1900 and 2100. */
  public Optional<LocalDate> date() {
    try {
      LocalDate date = LocalDate.of(number(year), number(month), number(day));
      boolean likely = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return likely ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException | NumberFormatException _) {
      return Optional.empty(); // typed wrongly: the page says so beside the field
    }
  }

  private static int number(String typed) {
    return Integer.parseInt(typed.strip());
  }
}
