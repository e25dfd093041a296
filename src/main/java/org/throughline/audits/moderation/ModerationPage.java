package org.throughline.audits.moderation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.kernel.CouncilTime;
import org.throughline.standards.Scale;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** The first judgement, and the form of the second; or who gave it, where somebody has. */
record ModerationPage(
    Moderation moderation, Scale scale, ModerationForm typed, FormKey key, List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  ModerationPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "The second judgement of " + moderation.number();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Audits", "/audits"), new Crumb(moderation.number(), moderation.address()));
  }

  List<Choice> grades() {
    return scale.grades().stream()
        .map(grade -> new Choice(grade.code(), grade.label(), grade.descriptor()))
        .toList();
  }

  String submitted() {
    Instant at = moderation.submittedAt();
    String who = moderation.auditor() == null ? "somebody" : moderation.auditor();
    return "Given by " + who + ", " + WHEN.format(at);
  }
}
