package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;

/** One action as a machine reads it, with its life in order. */
record ActionJson(
    UUID id,
    String number,
    String what,
    String expectedEvidence,
    String priority,
    @Nullable String theme,
    String state,
    boolean overdue,
    UUID ownerId,
    String owner,
    boolean ownerLeft,
    String team,
    @Nullable String reference,
    @Nullable Source source,
    LocalDate firstDue,
    LocalDate due,
    @Nullable String riskStatus,
    @Nullable Instant riskSaidAt,
    String raisedBy,
    Instant raisedAt,
    List<Step> life) {
  ActionJson {
    life = List.copyOf(life);
  }

  /** One thing that happened, as {@link LifeRow} says it. */
  record Step(
      Instant at,
      String kind,
      @Nullable String by,
      String words,
      String detail,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    static Step of(LifeRow row) {
      return new Step(
          row.at(),
          Kebab.of(row.kind()),
          row.who(),
          row.words(),
          row.other(),
          row.was(),
          row.day());
    }
  }

  static ActionJson of(Action action, List<LifeRow> life, LocalDate today) {
    return new ActionJson(
        action.id().value(),
        action.number(),
        action.what(),
        action.expected(),
        Kebab.of(action.priority()),
        action.theme(),
        Kebab.of(action.state()),
        action.isLate(today),
        action.ownerId().value(),
        action.owner(),
        action.ownerLeft(),
        action.node(),
        action.reference(),
        action.source(),
        action.firstDueOn(),
        action.dueOn(),
        action.riskStatus() == null ? null : Kebab.of(action.riskStatus()),
        action.riskAt(),
        action.raisedBy(),
        action.raisedAt(),
        life.stream().map(Step::of).toList());
  }
}
