package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.TypedDate;

/** How long a risk status holds today, what was set before, and the form that sets it anew. */
record RiskPolicyPage(
    List<RiskPolicyRow> all,
    RiskPolicyRow now,
    boolean mayChange,
    String days,
    TypedDate from,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  RiskPolicyPage {
    all = List.copyOf(all);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "How long a risk status holds";
  }

  @Override
  public Place place() {
    return Place.ACTIONS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Actions", "/actions"));
  }

  String said(RiskPolicyRow policy) {
    return policy.days() == 1 ? "1 working day" : policy.days() + " working days";
  }

  String holds(RiskPolicyRow policy) {
    LocalDate from = policy.effectiveFrom();
    return from.equals(RiskPolicies.BEGINNING) ? "From the beginning" : "From " + DAY.format(from);
  }

  String moment(Instant at) {
    return MOMENT.format(at);
  }
}
