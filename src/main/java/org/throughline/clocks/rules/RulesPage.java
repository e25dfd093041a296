package org.throughline.clocks.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.lists.Address;

/**
 * Every time limit: what it rests on, how much runs under it, and when it would be due from now.
 */
record RulesPage(
    List<RuleRow> versions,
    Map<UUID, Long> running,
    Instant now,
    LocalDate today,
    CouncilCalendar calendar)
    implements Page {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  RulesPage {
    versions = List.copyOf(versions);
    running = Map.copyOf(running);
  }

  @Override
  public String title() {
    return "Time limits";
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  List<Basis> bases() {
    return Arrays.stream(Basis.values()).filter(basis -> !of(basis).isEmpty()).toList();
  }

  /** The version of each rule that holds today, or will first. */
  List<RuleRow> of(Basis basis) {
    return versions.stream()
        .filter(version -> version.basis() == basis)
        .collect(Collectors.groupingBy(RuleRow::code, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::inForce)
        .toList();
  }

  private RuleRow inForce(List<RuleRow> newestFirst) {
    return newestFirst.stream()
        .filter(version -> !version.effectiveFrom().isAfter(today))
        .findFirst()
        .orElse(newestFirst.getLast());
  }

  long running(RuleRow rule) {
    return versions.stream()
        .filter(version -> version.code().equals(rule.code()))
        .mapToLong(version -> running.getOrDefault(version.id(), 0L))
        .sum();
  }

  /** When it would be due that started now. */
  String due(RuleRow row) {
    if (row.ends()) {
      return "no longer used";
    }
    Rule rule = row.rule(List.of());
    Due due = rule.limit().due(now, rule.days(calendar));
    return due.at() == null ? Said.full(due.on()) : MOMENT.format(due.at());
  }

  Address files() {
    return Address.of(RuleController.ADDRESS);
  }
}
