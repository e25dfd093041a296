package org.throughline.audits.answering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.standards.Scale;
import org.throughline.web.Counted;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;

/** The audits a person may see: to be done, under way, submitted. */
record AuditsPage(
    List<AuditLineRow> rows,
    AuditsFilter filter,
    @Nullable String next,
    Scale scale,
    boolean auditor,
    boolean plans)
    implements Page {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  AuditsPage {
    rows = List.copyOf(rows);
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
    long waiting =
        rows.stream().filter(AuditLineRow::mine).filter(row -> isOpen(row.state())).count();
    if (auditor && waiting > 0) {
      return Counted.things((int) waiting, "audit waits", "audits wait") + " for you here.";
    }
    return rows.isEmpty()
        ? "No audit fits."
        : "One child’s record each, read by somebody independent.";
  }

  private static boolean isOpen(AuditState state) {
    return state == AuditState.TO_DO || state == AuditState.IN_PROGRESS;
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
