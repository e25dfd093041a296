package org.throughline.web.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.govuk.Sign;

/** What stands in one column for one row: how a page says it, and what a file holds. */
public sealed interface Cell {
  /** Text, a number, a day or a moment, so that a spreadsheet can reckon with it; null is empty. */
  @Nullable Object value();

  /** Words as they are. */
  record Words(String words) implements Cell {
    @Override
    public @Nullable Object value() {
      return words.isEmpty() ? null : words;
    }
  }

  /** A reference, in the letters of references. */
  record Reference(String value) implements Cell {}

  /** The way to the thing that the row is of. */
  record Link(String value, String href, boolean reference) implements Cell {}

  /** A number, aligned with those above and below it. */
  record Count(@Nullable Number value) implements Cell {
    String words() {
      return switch (value) {
        case null -> "";
        case Integer whole -> "%,d".formatted(whole);
        case Long whole -> "%,d".formatted(whole);
        case Number number -> number.toString();
      };
    }
  }

  /** One day of the calendar. */
  record Day(@Nullable LocalDate value) implements Cell {
    private static final DateTimeFormatter SAID =
        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    String words() {
      return value == null ? "" : SAID.format(value);
    }
  }

  /** A month; a file holds it as {@code 2026-11}, which sorts. */
  record Month(YearMonth month) implements Cell {
    private static final DateTimeFormatter SAID =
        DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    String words() {
      return SAID.format(month);
    }

    @Override
    public Object value() {
      return month.toString();
    }
  }

  /** A minute of a day, by the council’s clock. */
  record Moment(@Nullable LocalDateTime value) implements Cell {
    private static final DateTimeFormatter SAID =
        DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    String words() {
      return value == null ? "" : SAID.format(value);
    }
  }

  /** A grade, by its glyph and its word. */
  record Graded(String code, String value) implements Cell {}

  /** A word that stands out; in rust where something is late or unsafe. */
  record Tag(String value, boolean rust) implements Cell {}

  /** A sign with its words. */
  record Stand(Sign sign, String value) implements Cell {}

  /** Something under something else; a file holds what is above, and has a column for the other. */
  record Noted(Cell above, Cell beneath) implements Cell {
    /** A row’s name stands on a line of its own already. */
    boolean isUnderALink() {
      return above instanceof Link;
    }

    @Override
    public @Nullable Object value() {
      return above.value();
    }
  }

  /** What a file holds otherwise than the page says it. */
  record Saved(Cell shown, @Nullable Object value) implements Cell {}

  static Cell text(@Nullable String words) {
    return new Words(words == null ? "" : words);
  }

  static Cell reference(String reference) {
    return new Reference(reference);
  }

  static Cell link(String words, String href) {
    return new Link(words, href, false);
  }

  static Cell count(@Nullable Number number) {
    return new Count(number);
  }

  static Cell day(@Nullable LocalDate day) {
    return new Day(day);
  }

  static Cell day(@Nullable Instant instant) {
    return new Day(instant == null ? null : CouncilTime.dateOf(instant));
  }

  /** The month that begins on this day. */
  static Cell month(LocalDate first) {
    return new Month(YearMonth.from(first));
  }

  static Cell moment(@Nullable Instant instant) {
    return new Moment(
        instant == null
            ? null
            : LocalDateTime.ofInstant(instant, CouncilTime.LONDON).truncatedTo(ChronoUnit.MINUTES));
  }

  static Cell tag(String words) {
    return new Tag(words, false);
  }

  static Cell rust(String words) {
    return new Tag(words, true);
  }

  static Cell yesNo(boolean yes) {
    return new Words(yes ? "Yes" : "No");
  }

  /** The same with something under it; the same alone where there is nothing. */
  default Cell over(@Nullable Cell beneath) {
    return beneath == null ? this : new Noted(this, beneath);
  }

  /** The same with quiet words under it, unless they are empty. */
  default Cell over(String words) {
    return words.isEmpty() ? this : new Noted(this, text(words));
  }

  default Cell savedAs(@Nullable Object value) {
    return new Saved(this, value);
  }

  /** Whether there is nothing to be seen of it, so that a phone need not say what it would be. */
  default boolean isNothing() {
    return switch (this) {
      case Noted _, Saved _ -> false;
      default -> value() == null;
    };
  }

  /** A day stands on one line. */
  default boolean isDate() {
    return this instanceof Day;
  }
}
