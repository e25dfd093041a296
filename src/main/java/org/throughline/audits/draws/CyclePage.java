package org.throughline.audits.draws;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.throughline.people.NodeKind;
import org.throughline.people.NodeRow;
import org.throughline.register.annexa.Status;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** One month: its seed’s published hash, the form of its draw, its draw and its rehearsals. */
record CyclePage(
    CycleRow cycle,
    List<DrawRow> draws,
    List<NodeRow> nodes,
    DrawPolicy policy,
    Source source,
    boolean mayDraw,
    DrawForm form,
    Supplier<FormKey> keys,
    List<FieldError> errors)
    implements Page {
  CyclePage {
    draws = List.copyOf(draws);
    nodes = List.copyOf(nodes);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return cycle.name();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  FormKey key() {
    return keys.get();
  }

  String lead() {
    return cycle.drawId() == null
        ? "%s is open and not drawn yet. Its target is %d children."
            .formatted(cycle.name(), cycle.target())
        : "%s is drawn, and a month is drawn once.".formatted(cycle.name());
  }

  String moment(Instant instant) {
    return Said.moment(instant);
  }

  List<DrawRow> rehearsals() {
    return draws.stream().filter(DrawRow::rehearsal).toList();
  }

  List<Crumb> crumbs() {
    String programme = "/audits/programme?year=" + cycle.programmeId().value();
    return List.of(new Crumb("Audits", "/audits"), new Crumb(cycle.programme(), programme));
  }

  List<Choice> statuses() {
    return Arrays.stream(Status.values())
        .map(status -> new Choice(status.code(), status.label()))
        .toList();
  }

  /** Services, localities and teams; the authority itself is what choosing none means. */
  List<Choice> services() {
    return nodes.stream()
        .filter(node -> node.kind() != NodeKind.AUTHORITY)
        .map(node -> new Choice(node.id().toString(), node.name(), node.kind().label()))
        .toList();
  }

  Set<String> chosenStatuses() {
    return Set.copyOf(form.status());
  }

  Set<String> chosenServices() {
    return Set.copyOf(form.service());
  }

  String exclusionsHint() {
    return "One to a line: the reference, a colon, the reason. Each stands on the draw’s page for good."
        + (policy.lookBackMonths() == 0
            ? ""
            : " Those audited in the last %d months are left out already."
                .formatted(policy.lookBackMonths()));
  }

  List<String> rules() {
    return Rules.of(policy);
  }

  boolean hasError(String field) {
    return errors.stream().anyMatch(error -> error.field().equals(field));
  }
}
