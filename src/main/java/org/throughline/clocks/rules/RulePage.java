package org.throughline.clocks.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.WorkingDays.DayOff;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.TypedDate;

/** One time limit: its versions and its ladder, and when something would be due. */
record RulePage(
    Rule newest,
    List<RuleRow> versions,
    Map<UUID, Long> running,
    CouncilCalendar calendar,
    TypedDate asked,
    TermsForm form,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  RulePage {
    versions = List.copyOf(versions);
    running = Map.copyOf(running);
    errors = List.copyOf(errors);
  }

  /** How many clocks run under it. */
  long running(RuleRow version) {
    return running.getOrDefault(version.id(), 0L);
  }

  @Override
  public String title() {
    return newest.name();
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Administration", "/administration"),
        new Crumb("Time limits", RuleController.ADDRESS));
  }

  boolean mayChange() {
    return newest.basis() == Basis.LOCAL;
  }

  /** The version that holds for what begins on the day asked for. */
  private Optional<RuleRow> inForce(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.effectiveFrom().isAfter(day))
        .findFirst()
        .filter(version -> !version.ends());
  }

  /** When it would be due; null where the day is none, or the rule is not used by then. */
  @Nullable Due due() {
    LocalDate day = asked.date().orElse(null);
    if (day == null) {
      return null;
    }
    return inForce(day)
        .map(version -> version.limit().due(day, newest.days(calendar)))
        .orElse(null);
  }

  String begins() {
    return asked.date().map(Said::full).orElse("");
  }

  /** “began” or “happens”: a limit that runs backwards knows its day beforehand. */
  String question() {
    return newest.limit().direction() == Direction.BACKWARD
        ? "If it happens on"
        : "If it starts on";
  }

  String leftOut(Due due) {
    List<DayOff> off = due.leftOut();
    if (off.isEmpty()) {
      return "No day is left out of the count.";
    }
    return off.stream()
        .map(day -> Said.full(day.date()) + (isWeekend(day) ? "" : " (" + day.why() + ")"))
        .collect(java.util.stream.Collectors.joining("; ", "Not counted: ", "."));
  }

  private static boolean isWeekend(DayOff day) {
    return day.date().getDayOfWeek().getValue() > 5;
  }

  String day(LocalDate day) {
    return Said.full(day);
  }

  String from(RuleRow version) {
    return version.isFromTheBeginning()
        ? "From the beginning"
        : "From " + Said.day(version.effectiveFrom());
  }

  String extension() {
    Extension later = newest.extension();
    return later == null ? "May not be extended" : later.inWords(newest.limit().unit());
  }

  static List<Choice> units() {
    return Arrays.stream(Unit.values())
        .map(unit -> new Choice(Kebab.of(unit), unit.label()))
        .toList();
  }

  static List<Choice> directions() {
    return List.of(
        new Choice("forward", "On from what it runs from"),
        new Choice("backward", "Back from a day that is known, like a meeting’s"));
  }

  static List<Choice> told() {
    return Arrays.stream(Tells.values())
        .map(tells -> new Choice(Kebab.of(tells), tells.label()))
        .toList();
  }

  static List<Integer> steps() {
    return IntStream.rangeClosed(1, TermsForm.STEPS).boxed().toList();
  }
}
