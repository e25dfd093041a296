package org.throughline.audits.answering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.standards.Scale;
import org.throughline.web.Counted;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Chip;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;

/** The audits a person may see: to be done, under way, submitted. */
record AuditsPage(
    List<AuditLineRow> rows,
    List<AuditLineRow> waiting,
    List<AuditNameRow> names,
    AuditsFilter filter,
    @Nullable String next,
    Scale scale,
    boolean auditor,
    boolean plans,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  AuditsPage {
    rows = List.copyOf(rows);
    waiting = List.copyOf(waiting);
    names = List.copyOf(names);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Audits";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  String lead() {
    if (!waiting.isEmpty()) {
      return Counted.things(waiting.size(), "audit waits", "audits wait") + " for you.";
    }
    if (!errors.isEmpty()) {
      return "The list waits for a month that can be read.";
    }
    if (rows.isEmpty()) {
      return filter.isOn() ? "No audit fits this filter." : "There is no audit for you to see.";
    }
    return "One child’s record each, read by somebody independent.";
  }

  /** What the auditor does next with one that waits. */
  String toDo(AuditLineRow row) {
    return (row.state() == AuditState.TO_DO ? "Begin " : "Go on with ") + row.number();
  }

  List<Choice> named(String kind) {
    return Stream.concat(
            Stream.of(new Choice("", "Any")),
            names.stream()
                .filter(row -> row.kind().equals(kind))
                .map(row -> new Choice(row.name(), row.name())))
        .toList();
  }

  List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    chip(chips, "mine", filter.mine() ? "Only mine" : null);
    chip(chips, "state", filter.state() == null ? null : filter.state().label());
    chip(chips, "grade", filter.grade() == null ? null : gradeWord(filter.grade()));
    chip(chips, "from", filter.from() == null ? null : "From " + filter.from());
    chip(chips, "to", filter.to() == null ? null : "To " + filter.to());
    chip(chips, "team", filter.team());
    chip(chips, "auditor", filter.auditor() == null ? null : "Auditor: " + filter.auditor());
    return chips;
  }

  private void chip(List<Chip> chips, String name, @Nullable String label) {
    if (label != null) {
      chips.add(new Chip(label, "/audits" + filter.without(name).query(null)));
    }
  }

  private String gradeWord(String code) {
    return scale.has(code) ? label(code) : code;
  }

  String month(LocalDate day) {
    return MONTH.format(day);
  }

  String label(String grade) {
    return scale.grade(grade).label();
  }

  List<Choice> states() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", "Any"));
    Arrays.stream(AuditState.values())
        .forEach(state -> choices.add(new Choice(state.code(), state.label())));
    return choices;
  }

  String chosenState() {
    return filter.state() == null ? "" : Kebab.of(filter.state());
  }

  List<Choice> grades() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", "Any"));
    scale.grades().forEach(grade -> choices.add(new Choice(grade.code(), grade.label())));
    return choices;
  }

  String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  @Nullable String nextHref() {
    return next == null ? null : "/audits" + filter.query(next);
  }

  @Nullable String firstHref() {
    return filter.after() == null ? null : "/audits" + filter.query(null);
  }

  String csvHref() {
    return "/audits.csv" + filter.query(null);
  }
}
