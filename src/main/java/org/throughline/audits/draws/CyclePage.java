package org.throughline.audits.draws;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.throughline.people.NodeKind;
import org.throughline.people.NodeRow;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** One month: its seed’s published hash, the form of its draw, its draw and its rehearsals. */
record CyclePage(
    CycleRow cycle,
    List<DrawRow> draws,
    List<NodeRow> nodes,
    DrawPolicy policy,
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

  String key() {
    return keys.get().value().toString();
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

  List<CaseStatus> statuses() {
    return List.of(CaseStatus.values());
  }

  /** Services, localities and teams; the authority itself is what choosing none means. */
  List<NodeRow> services() {
    return nodes.stream().filter(node -> node.kind() != NodeKind.AUTHORITY).toList();
  }
}
