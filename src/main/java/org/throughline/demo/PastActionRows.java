package org.throughline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.demo.world.Chance;
import org.throughline.demo.world.Phrases;
import org.throughline.history.Subject;

/** The rows of actions and their lives, gathered for one council and written at once. */
final class PastActionRows {
  private static final String LEFT =
      """
      insert into audits.no_action
      select * from json_populate_recordset(null::audits.no_action, :rows::json)
      """;
  private static final String ACTIONS =
      """
      insert into actions.action
      select * from json_populate_recordset(null::actions.action, :rows::json)
      """;
  private static final String NUMBERING =
      """
      insert into actions.numbering
      select * from json_populate_recordset(null::actions.numbering, :rows::json)
      """;
  private static final String HANDOVERS =
      """
      insert into actions.handover
      select * from json_populate_recordset(null::actions.handover, :rows::json)
      """;
  private static final String RISKS =
      """
      insert into actions.risk_status
      select * from json_populate_recordset(null::actions.risk_status, :rows::json)
      """;
  private static final String CLOSURES =
      """
      insert into actions.closure
      select * from json_populate_recordset(null::actions.closure, :rows::json)
      """;
  private static final String ANSWERS =
      """
      insert into actions.verification
      select * from json_populate_recordset(null::actions.verification, :rows::json)
      """;
  private static final String EXTENSIONS =
      """
      insert into clocks.extension
      select * from json_populate_recordset(null::clocks.extension, :rows::json)
      """;

  /** An action that was raised from a finding, with its owner at the end. */
  record Raised(
      UUID id,
      UUID clock,
      Subject subject,
      PastWords.Found found,
      String priority,
      UUID owner,
      UUID team,
      UUID manager,
      Instant at) {}

  private record Left(
      UUID authorityId, UUID findingId, String reason, UUID saidBy, Instant saidAt) {}

  private record Action(
      UUID authorityId,
      UUID id,
      String number,
      UUID clockId,
      String what,
      String expected,
      String priority,
      String theme,
      UUID ownerId,
      UUID nodeId,
      UUID childId,
      String sourceKind,
      UUID sourceId,
      String sourceLabel,
      UUID raisedBy,
      Instant raisedAt,
      Instant changedAt,
      @Nullable UUID closureWaiting,
      int version) {}

  private record Numbering(UUID authorityId, int lastNumber) {}

  private record Handover(
      UUID authorityId,
      UUID id,
      UUID actionId,
      UUID fromId,
      UUID toId,
      String reason,
      UUID by,
      Instant at) {}

  private record Risk(
      UUID authorityId,
      UUID id,
      UUID actionId,
      String status,
      String note,
      String pointer,
      UUID by,
      Instant at) {}

  private record Closure(
      UUID authorityId,
      UUID id,
      UUID actionId,
      int round,
      String evidence,
      String difference,
      UUID closedBy,
      UUID ownerId,
      Instant closedAt) {}

  private record Answer(
      UUID authorityId,
      UUID closureId,
      String outcome,
      String reason,
      UUID closedBy,
      UUID ownerId,
      UUID by,
      Instant at) {}

  private record Extension(
      UUID authorityId,
      UUID id,
      UUID clockId,
      LocalDate wasDueOn,
      LocalDate dueOn,
      String reason,
      UUID approvedBy,
      Instant at) {}

  private final Made made;
  private final List<Left> left = new ArrayList<>();
  private final Map<UUID, String> what = new HashMap<>();
  private final List<Raised> raised = new ArrayList<>();
  private final Map<UUID, UUID> waiting = new HashMap<>();
  private final List<Handover> handovers = new ArrayList<>();
  private final List<Risk> risks = new ArrayList<>();
  private final List<Closure> closures = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Extension> extensions = new ArrayList<>();

  PastActionRows(Made made) {
    this.made = made;
  }

  void left(UUID finding, String reason, UUID by, Instant at) {
    left.add(new Left(made.id(), finding, reason, by, at));
  }

  void raised(Raised one, String words) {
    raised.add(one);
    what.put(one.id(), words);
  }

  /** It was the manager’s at first. */
  void handedOver(Raised one, String why) {
    Instant at = one.at().plusSeconds(90_000);
    handovers.add(
        new Handover(
            made.id(),
            made.ids().next(),
            one.id(),
            one.manager(),
            one.owner(),
            why,
            one.manager(),
            at));
  }

  void risk(Raised one, Instant at, Chance chance) {
    risks.add(
        new Risk(
            made.id(),
            made.ids().next(),
            one.id(),
            "risk-reviewed-managed-in-current-plan",
            Phrases.of("risk", "past", chance),
            "Supervision record of that day",
            one.manager(),
            at));
  }

  void extended(Raised one, LocalDate due, LocalDate to, String why, UUID by) {
    Instant at = one.at().plusSeconds(80_000);
    extensions.add(new Extension(made.id(), made.ids().next(), one.clock(), due, to, why, by, at));
  }

  UUID closed(Raised one, int round, Instant at, Chance chance) {
    UUID id = made.ids().next();
    closures.add(
        new Closure(
            made.id(),
            id,
            one.id(),
            round,
            Phrases.of("evidence", "past", chance),
            Phrases.of("difference", "past", chance),
            one.owner(),
            one.owner(),
            at));
    return id;
  }

  void answered(Raised one, UUID closure, String outcome, String why, UUID by, Instant at) {
    answers.add(new Answer(made.id(), closure, outcome, why, one.owner(), one.owner(), by, at));
  }

  void waits(Raised one, UUID closure) {
    waiting.put(one.id(), closure);
  }

  void write(BulkRows bulk) {
    bulk.add(LEFT, left);
    bulk.add(ACTIONS, raised.stream().map(this::action).toList());
    bulk.add(NUMBERING, List.of(new Numbering(made.id(), raised.size())));
    bulk.add(HANDOVERS, handovers);
    bulk.add(RISKS, risks);
    bulk.add(CLOSURES, closures);
    bulk.add(ANSWERS, answers);
    bulk.add(EXTENSIONS, extensions);
  }

  private Action action(Raised one) {
    PastWords.Found found = one.found();
    return new Action(
        made.id(),
        one.id(),
        one.subject().label(),
        one.clock(),
        what.getOrDefault(one.id(), ""),
        "",
        one.priority(),
        found.theme(),
        one.owner(),
        one.team(),
        found.child(),
        "finding",
        found.id(),
        "A finding of " + found.audit(),
        one.manager(),
        one.at(),
        one.at(),
        waiting.get(one.id()),
        1);
  }
}
