package org.throughline.register.children;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A journey laid out for drawing, in units of a pixel at its own size. A word is drawn only where
 * it has room; every word is in the table beneath. No name of a worker stands in it.
 */
record JourneyChart(
    List<Tick> ticks, List<Band> bands, List<Row> rows, String lastDay, int height) {
  static final int WIDTH = 1120;
  static final int LEFT = 168;
  static final int RIGHT = 1076;
  private static final int FIRST_ROW = 64;
  private static final int ROW_HEIGHT = 58;
  private static final List<Lane> LANES =
      List.of(Lane.CONTACT, Lane.ASSESSMENT, Lane.PROTECTION, Lane.PLAN, Lane.CARE);

  JourneyChart {
    ticks = List.copyOf(ticks);
    bands = List.copyOf(bands);
    rows = List.copyOf(rows);
  }

  /** The first of a month; the word is empty where it has no room. */
  record Tick(int x, String word) {}

  /** A status or a worker's time; before {@code told} it was told in arrears, and is dashed. */
  record Band(int x, int told, int end, int y, String word, boolean status, boolean now) {
    int width() {
      return end - x;
    }

    int arrears() {
      return Math.clamp(told, x, end) - x;
    }
  }

  /** The signs and the words of one lane. */
  record Row(Lane lane, int y, List<Sign> signs) {}

  static JourneyChart of(Journey journey, LocalDate today) {
    Scale scale = new Scale(journey.from(), journey.to());
    List<Row> rows = new ArrayList<>();
    int y = FIRST_ROW + 2 * ROW_HEIGHT;
    for (Lane lane : LANES) {
      rows.add(new Row(lane, y, Sign.of(journey.eventsOf(lane), scale)));
      y += ROW_HEIGHT;
    }
    List<Band> bands =
        Stream.concat(statuses(journey, scale).stream(), workers(journey, scale).stream()).toList();
    String last = journey.to().equals(today) ? "Today" : Days.near(journey.to(), today);
    return new JourneyChart(ticks(journey, scale), bands, rows, last, y - ROW_HEIGHT / 2);
  }

  /** Where a day stands. */
  record Scale(LocalDate from, LocalDate to) {
    int x(LocalDate day) {
      long days = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, length());
      return LEFT + Math.toIntExact(days * (RIGHT - LEFT) / length());
    }

    private long length() {
      return Math.max(1, ChronoUnit.DAYS.between(from, to));
    }
  }

  private static List<Tick> ticks(Journey journey, Scale scale) {
    int step = journey.months() > 12 ? 3 : 1;
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern(journey.months()), Locale.UK);
    List<Tick> ticks = new ArrayList<>();
    YearMonth month = YearMonth.from(journey.from()).plusMonths(1);
    for (; !month.atDay(1).isAfter(journey.to()); month = month.plusMonths(1)) {
      if ((month.getMonthValue() - 1) % step == 0) {
        ticks.add(tick(scale.x(month.atDay(1)), format.format(month)));
      }
    }
    return ticks;
  }

  private static String pattern(int months) {
    return months > 12 ? "MMM uuuu" : months > 6 ? "MMM" : "MMMM";
  }

  private static Tick tick(int x, String word) {
    boolean room = x + 6 + Sign.width(word) < RIGHT - 26;
    return new Tick(x, room ? word : "");
  }

  private static List<Band> statuses(Journey journey, Scale scale) {
    return journey.statuses().stream()
        .map(spell -> band(spell, scale, FIRST_ROW, Standing.label(spell.value()), true))
        .toList();
  }

  private static List<Band> workers(Journey journey, Scale scale) {
    Set<String> seen = new LinkedHashSet<>();
    List<Band> bands = new ArrayList<>();
    String before = "";
    for (Spell spell : journey.workers()) {
      seen.add(spell.value());
      String ordinal = JourneyLine.ordinal(List.copyOf(seen).indexOf(spell.value()));
      String word = spell.value().equals(before) ? ordinal + ", new team" : ordinal;
      bands.add(band(spell, scale, FIRST_ROW + ROW_HEIGHT, word, false));
      before = spell.value();
    }
    return bands;
  }

  private static Band band(Spell spell, Scale scale, int y, String word, boolean status) {
    boolean now = spell.ended() == null || spell.ended().isAfter(scale.to());
    int x = scale.x(spell.began());
    int end = spell.ended() == null ? RIGHT : scale.x(spell.ended());
    int told = status ? x : scale.x(spell.told());
    int wide = Math.max(end, x + 4);
    boolean room = Sign.width(word) + 16 < wide - x;
    return new Band(x, told, wide, y, room ? word : "", status, now);
  }
}
