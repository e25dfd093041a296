package org.throughline.audits.draws;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** One drawn child: to ask that they give way, or to give the audit to another auditor. */
record PlacePage(
    DrawRow draw,
    SelectedRow row,
    List<Allocations.Candidate> candidates,
    boolean mayReplace,
    boolean mayMove,
    PlaceForm form,
    Supplier<FormKey> keys,
    List<FieldError> errors)
    implements Page {
  PlacePage {
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

  String key() {
    return keys.get().value().toString();
  }

  List<ReplacementReason> reasons() {
    return List.of(ReplacementReason.values());
  }

  boolean canBeReplaced() {
    return mayReplace && !row.isOut() && !row.asked() && row.begunAt() == null;
  }

  boolean canBeMoved() {
    return mayMove && row.auditor() != null && row.begunAt() == null && row.submittedAt() == null;
  }

  List<Allocations.Candidate> free() {
    return candidates.stream().filter(one -> one.why() == null).toList();
  }

  List<Allocations.Candidate> inConflict() {
    return candidates.stream().filter(one -> one.why() != null).toList();
  }

  boolean chosen(@Nullable String reason) {
    return form.reason().equals(reason);
  }
}
