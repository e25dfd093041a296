package org.throughline.clocks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.govuk.TypedDate;

/** What an administrator typed of one version of a rule: its limit, its words and its ladder. */
record TermsForm(Map<String, String> typed) {
  static final int STEPS = 6;
  private static final int LONGEST = 500;

  TermsForm {
    typed = Map.copyOf(typed);
  }

  /** A form to begin with: the terms that hold now. */
  static TermsForm of(Rule rule, LocalDate from) {
    Map<String, String> typed = new java.util.HashMap<>();
    typed.put("from-day", Integer.toString(from.getDayOfMonth()));
    typed.put("from-month", Integer.toString(from.getMonthValue()));
    typed.put("from-year", Integer.toString(from.getYear()));
    typed.put("amount", Integer.toString(rule.limit().amount()));
    typed.put("unit", Kebab.of(rule.limit().unit()));
    typed.put("direction", Kebab.of(rule.limit().direction()));
    typed.put("startDayCounts", Boolean.toString(rule.limit().startDayCounts()));
    typed.put("pausable", Boolean.toString(rule.pausable()));
    typed.put("citation", rule.citation());
    Extension later = rule.extension();
    typed.put("extendBy", later == null ? "" : Integer.toString(later.by()));
    for (Rung rung : rule.ladder()) {
      typed.put("away-" + rung.position(), Integer.toString(Math.abs(rung.away())));
      typed.put("side-" + rung.position(), rung.away() < 0 ? "before" : "after");
      typed.put("tells-" + rung.position(), Kebab.of(rung.tells()));
    }
    return new TermsForm(typed);
  }

  String said(String field) {
    return typed.getOrDefault(field, "");
  }

  boolean isTicked(String field) {
    return said(field).equals("true");
  }

  TypedDate fromDate() {
    return new TypedDate(said("from-day"), said("from-month"), said("from-year"));
  }

  LocalDate from() {
    return fromDate()
        .date()
        .orElseThrow(() -> Refused.unusable("Say from which day it holds.").about("from"));
  }

  Rules.Terms terms() {
    Unit unit = chosen(Unit.class, "unit", "Choose what it is counted in.");
    Direction way = chosen(Direction.class, "direction", "Choose which way it is counted.");
    TimeLimit limit =
        new TimeLimit(
            number("amount", "The limit is a whole number."),
            unit,
            way,
            isTicked("startDayCounts"));
    Integer more =
        said("extendBy").isBlank() ? null : number("extendBy", "Say it as a whole number.");
    return new Rules.Terms(
        limit,
        citation(),
        true,
        isTicked("pausable"),
        more == null ? null : new Extension(more, false, Role.HEAD_OF_SERVICE),
        ladder(unit));
  }

  private String citation() {
    String citation = said("citation").strip();
    if (citation.isEmpty() || citation.length() > LONGEST) {
      throw Refused.unusable("Say where it is written, in at most 500 characters.")
          .about("citation");
    }
    return citation;
  }

  private List<Rung> ladder(Unit unit) {
    Rung.RungUnit steps = unit == Unit.HOURS ? Rung.RungUnit.HOURS : Rung.RungUnit.WORKING_DAYS;
    List<Rung> ladder = new ArrayList<>();
    for (int step : IntStream.rangeClosed(1, STEPS).toArray()) {
      if (!said("away-" + step).isBlank()) {
        ladder.add(rung(ladder.size() + 1, step, steps));
      }
    }
    return ladder;
  }

  private Rung rung(int position, int step, Rung.RungUnit unit) {
    int away = number("away-" + step, "Say how far as a whole number.");
    Tells tells = chosen(Tells.class, "tells-" + step, "Choose who is told.");
    return new Rung(position, said("side-" + step).equals("before") ? -away : away, unit, tells);
  }

  private <E extends Enum<E>> E chosen(Class<E> type, String field, String otherwise) {
    if (said(field).isEmpty()) {
      throw Refused.unusable(otherwise).about(field);
    }
    return Kebab.read(type, said(field));
  }

  private int number(String field, String otherwise) {
    @Nullable Integer number = number(said(field).strip());
    if (number == null || number < 0 || number > 1000) {
      throw Refused.unusable(otherwise).about(field);
    }
    return number;
  }

  private static @Nullable Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException _) {
      return null; // the page says so beside the field
    }
  }
}
