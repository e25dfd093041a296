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
import org.throughline.web.lists.Listing;

/** The audits a person may see: to be done, under way, submitted. */
record AuditsPage(
    Listing<AuditLineRow> listing,
    List<AuditLineRow> waiting,
    List<AuditNameRow> names,
    AuditsFilter filter,
    Scale scale,
    boolean auditor,
    boolean plans,
    boolean seesReAudits,
    boolean bringsIn,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  AuditsPage {
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
    if (listing.isEmpty()) {
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
    return filter.chips(listing.address(), scale);
  }

  String month(LocalDate day) {
    return MONTH.format(day);
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

  List<Choice> kinds() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", "Any"));
    Arrays.stream(AuditKind.values())
        .forEach(kind -> choices.add(new Choice(kind.code(), kind.label())));
    return choices;
  }

  String chosenKind() {
    return filter.kind() == null ? "" : filter.kind().code();
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
}
