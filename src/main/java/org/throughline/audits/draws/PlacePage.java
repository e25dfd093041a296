package org.throughline.audits.draws;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** One drawn child: to ask that they give way, or to give the audit to another auditor. */
record PlacePage(
    DrawRow draw,
    SelectedRow row,
    List<RequestRow> requests,
    List<Allocations.Candidate> candidates,
    boolean mayReplace,
    boolean mayMove,
    AskForm ask,
    MoveForm move,
    Supplier<FormKey> keys,
    List<FieldError> errors)
    implements Page {
  PlacePage {
    requests = List.copyOf(requests);
    candidates = List.copyOf(candidates);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Place %d: %s".formatted(row.position(), row.named());
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  String address() {
    return "/draws/" + draw.id().value();
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Audits", "/audits"),
        new Crumb("Programme", "/audits/programme"),
        new Crumb(draw.name(), address()));
  }

  FormKey key() {
    return keys.get();
  }

  List<Choice> reasons() {
    return AskForm.reasons();
  }

  boolean canBeReplaced() {
    return mayReplace && !row.isOut() && !row.asked() && row.submittedAt() == null;
  }

  boolean canBeMoved() {
    return mayMove && row.auditor() != null && row.begunAt() == null && row.submittedAt() == null;
  }

  /** What was typed for a form that the place has no room for any more. */
  String leftOver() {
    String asking = canBeReplaced() ? "" : ask.explanation();
    String moving = canBeMoved() && !free().isEmpty() ? "" : move.moving();
    return (asking + " " + moving).strip();
  }

  List<Allocations.Candidate> free() {
    return candidates.stream().filter(one -> one.why() == null).toList();
  }

  List<Choice> freeChoices() {
    return Stream.concat(
            Stream.of(new Choice("", "Choose an auditor")), free().stream().map(PlacePage::choice))
        .toList();
  }

  private static Choice choice(Allocations.Candidate one) {
    return new Choice(
        one.id().value().toString(),
        "%s, %d of %d this month".formatted(one.name(), one.load(), one.capacity()));
  }

  List<Allocations.Candidate> inConflict() {
    return candidates.stream().filter(one -> one.why() != null).toList();
  }
}
