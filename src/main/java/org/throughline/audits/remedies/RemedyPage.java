package org.throughline.audits.remedies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.actions.ActionInShort;
import org.throughline.audits.answering.BroughtIn;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** One finding with what is done about it. */
record RemedyPage(
    Remedy one,
    List<ActionInShort> actions,
    boolean mayDecide,
    String reason,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  RemedyPage {
    actions = List.copyOf(actions);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "A finding of " + one.number();
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
    if (!one.development()) {
      return "A strength, which asks for nothing.";
    }
    if (one.elsewhere()) {
      return BroughtIn.nothingFollows(one.number()).sentence();
    }
    if (one.noAction() != null) {
      return "Nothing is to be done about it, on purpose.";
    }
    return one.raised() == 0
        ? "It has neither an action nor a reason why none is needed."
        : actions.isEmpty()
            ? "Something is done about it, by people whose actions are not yours to open."
            : "Something is done about it.";
  }

  String raise() {
    return "/actions/new?from=finding&of=" + one.id();
  }

  boolean mayLeaveIt() {
    return mayDecide && one.raised() == 0;
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String when(@Nullable Instant at) {
    return at == null ? "" : WHEN.format(at);
  }
}
