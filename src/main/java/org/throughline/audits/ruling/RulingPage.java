package org.throughline.audits.ruling;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.audits.answering.BroughtIn;
import org.throughline.kernel.CouncilTime;
import org.throughline.standards.Scale;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** All that was said about the grade of an audit, and what this viewer may add to it. */
record RulingPage(
    Disputed one,
    Scale scale,
    List<GivenRow> given,
    boolean mayDispute,
    boolean mayRule,
    RulingController.Typed typed,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(CouncilTime.LONDON);

  RulingPage {
    given = List.copyOf(given);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "The grade of " + one.number();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Audits", "/audits"),
        new Crumb(one.number(), "/audits/" + one.auditId().value()));
  }

  String lead() {
    if (one.elsewhere()) {
      return BroughtIn.nothingFollows(one.number()).sentence();
    }
    if (one.waits()) {
      return "It is not final: a second judgement is still to come.";
    }
    return one.disputeId() == null
        ? "It is final. The latest grade counts, and every earlier one stays."
        : "The service disagrees. A %s rules on it.".formatted(Disputed.lower(one.ruledBy()));
  }

  List<Choice> grades() {
    return scale.grades().stream()
        .map(grade -> new Choice(grade.code(), grade.label(), grade.descriptor()))
        .toList();
  }

  /** Who said it, and when; a spreadsheet knows the day of the audit and no more. */
  String by(GivenRow row) {
    String nobody = one.elsewhere() ? "Not said by whom" : "Somebody who has left";
    String who = row.who() == null ? nobody : row.who();
    if (!one.elsewhere()) {
      return who + ", " + WHEN.format(row.at());
    }
    return row.isFirst() ? who + ", " + DAY.format(row.at()) : who;
  }

  /** Words of a form that is not there any more, because somebody else was quicker. */
  boolean hasWordsLeftOver() {
    return !mayDispute && !mayRule && !words().isBlank();
  }

  String words() {
    return (typed.disagreement() + "\n" + typed.reason()).strip();
  }
}
