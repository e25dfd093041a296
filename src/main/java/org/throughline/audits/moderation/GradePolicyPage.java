package org.throughline.audits.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.TypedDate;

/** What follows from a grade today, what was set before, and the form that sets it anew. */
record GradePolicyPage(
    List<GradePolicyRow> all,
    LocalDate today,
    boolean mayChange,
    TypedDate from,
    Set<Integer> moderated,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);
  // Ofsted's words; a scale of other words has the same four ranks.
  private static final List<String> GRADES =
      List.of("Outstanding", "Good", "Requires improvement to be good", "Inadequate");

  GradePolicyPage {
    all = List.copyOf(all);
    moderated = Set.copyOf(moderated);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "What follows from a grade";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Audits", "/audits"), new Crumb("Programme", "/audits/programme"));
  }

  /** What holds for an audit that is submitted today. */
  String now() {
    return all.stream()
        .filter(policy -> !policy.effectiveFrom().isAfter(today))
        .findFirst()
        .map(this::said)
        .orElse("Nothing is moderated.");
  }

  String said(GradePolicyRow policy) {
    if (policy.moderated().isEmpty()) {
      return "No grade is moderated.";
    }
    String grades =
        policy.moderated().stream()
            .map(rank -> GRADES.get(rank - 1))
            .collect(Collectors.joining(", "));
    return "A head of service outside the line of the case gives a second judgement of: "
        + grades
        + ".";
  }

  String holds(GradePolicyRow policy) {
    return policy.effectiveFrom().equals(GradePolicies.BEGINNING)
        ? "From the beginning"
        : "From " + DAY.format(policy.effectiveFrom());
  }

  List<Choice> grades() {
    return java.util.stream.IntStream.rangeClosed(1, GRADES.size())
        .mapToObj(rank -> new Choice(String.valueOf(rank), GRADES.get(rank - 1)))
        .toList();
  }

  Set<String> chosen() {
    return moderated.stream().map(String::valueOf).collect(Collectors.toSet());
  }

  String moment(Instant at) {
    return MOMENT.format(at);
  }
}
