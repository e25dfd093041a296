package org.throughline.audits.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Kebab;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.Role;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.TypedDate;

/** What follows from a grade today, what was set before, and the form that sets it anew. */
record GradePolicyPage(
    List<GradePolicy> all,
    List<String> rules,
    LocalDate today,
    boolean mayChange,
    TypedDate from,
    GradePolicyForm typed,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  GradePolicyPage {
    all = List.copyOf(all);
    rules = List.copyOf(rules);
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
        .orElse("Nothing follows from any grade.");
  }

  String said(GradePolicy policy) {
    return GradePolicyForm.said(policy.lines(), policy.set().ruledBy());
  }

  String holds(GradePolicy policy) {
    return policy.effectiveFrom().equals(GradePolicies.BEGINNING)
        ? "From the beginning"
        : "From " + DAY.format(policy.effectiveFrom());
  }

  /** The ranks, the worst first: it is what most councils come to change. */
  List<Integer> ranks() {
    return IntStream.rangeClosed(1, GradePolicies.WORST).boxed().toList().reversed();
  }

  String grade(int rank) {
    return GradePolicyForm.GRADES.get(rank - 1);
  }

  List<Choice> moderators() {
    return Stream.concat(
            Stream.of(new Choice("", "Nobody")),
            GradePolicyForm.MODERATORS.stream().map(GradePolicyPage::choice))
        .toList();
  }

  List<Choice> conversations() {
    return Stream.concat(
            Stream.of(new Choice("", "None")),
            Stream.of(ConversationFrom.values())
                .map(from -> new Choice(Kebab.of(from), "Counted " + from.label())))
        .toList();
  }

  List<Choice> reAudits() {
    return Stream.concat(
            Stream.of(new Choice("", "None")),
            rules.stream().map(code -> new Choice(code, "By the rule “" + code + "”")))
        .toList();
  }

  List<Choice> yesOrNo() {
    return List.of(new Choice("", "No"), new Choice(GradePolicyForm.YES, "Yes"));
  }

  List<Choice> rulers() {
    return GradePolicies.mayRule().stream().map(GradePolicyPage::choice).toList();
  }

  private static Choice choice(Role role) {
    return new Choice(role.code(), role.label());
  }

  String moment(Instant at) {
    return MOMENT.format(at);
  }
}
