package org.throughline.demo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.Starting;
import org.throughline.demo.world.Chance;
import org.throughline.demo.world.Phrases;
import org.throughline.demo.world.Reading;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;

/** Writes the safety concerns of the past, each with what was done about it, and one still open. */
@Component
final class PastConcerns {
  private static final String CONCERNS =
      """
      insert into audits.safety_concern
      select * from json_populate_recordset(null::audits.safety_concern, :rows::json)
      """;
  private static final String RESPONSES =
      """
      insert into audits.safety_response
      select * from json_populate_recordset(null::audits.safety_response, :rows::json)
      """;
  private static final String RULE = "safety-concern";
  private static final int WORST = 4;
  private static final double OFTEN = 0.04;
  private static final LocalTime RAISED = LocalTime.of(15, 20);
  private static final long HOUR = 3_600;

  private record Concern(
      UUID authorityId,
      UUID id,
      UUID auditId,
      UUID childId,
      String what,
      UUID raisedBy,
      Instant raisedAt) {}

  private record Response(
      UUID authorityId,
      UUID concernId,
      String whatDone,
      String riskStatus,
      String pointer,
      UUID respondedBy,
      Instant respondedAt,
      UUID id) {}

  private final BulkRows bulk;
  private final Messages messages;
  private final Clocks clocks;

  PastConcerns(BulkRows bulk, Messages messages, Clocks clocks) {
    this.bulk = bulk;
    this.messages = messages;
    this.clocks = clocks;
  }

  void write(Made made, List<PastAudits.Written> audits) {
    List<Concern> concerns = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (PastAudits.Written audit : audits) {
      Reading reading = audit.reading();
      Chance chance = new Chance(reading.seed()).fork("concern");
      boolean grave = reading.submitted() != null && reading.target() == WORST;
      if (grave && chance.share() < OFTEN) {
        Instant raised = requireNonNull(reading.begun()).plusSeconds(HOUR);
        Concern concern = concern(made, audit, "past", raised, chance);
        concerns.add(concern);
        responses.add(response(made, audit, concern, chance));
      }
    }
    open(made, audits, concerns);
    bulk.add(CONCERNS, concerns);
    bulk.add(RESPONSES, responses);
    clocks(made, audits, concerns, responses);
  }

  /** Yesterday an auditor raised one that nobody has answered yet; its head of service knows. */
  private void open(Made made, List<PastAudits.Written> audits, List<Concern> concerns) {
    audits.stream()
        .filter(audit -> audit.reading().begun() != null && audit.reading().submitted() == null)
        .min(Comparator.comparing(audit -> !audit.reading().team().contains("Safeguarding")))
        .ifPresent(audit -> {
          Chance chance = new Chance(audit.reading().seed());
          LocalDate yesterday = made.world().extracts().getLast();
          Instant raised = yesterday.atTime(RAISED).atZone(CouncilTime.LONDON).toInstant();
          Concern concern = concern(made, audit, "open", raised, chance);
          concerns.add(concern);
          messages.tell(
              made.peopled().authority(),
              made.heads(audit.reading().team()),
              Urgency.AT_ONCE,
              "Immediate safety concern in audit " + audit.number(),
              new Subject("safety-concern", concern.id(), "Safety concern, " + audit.number()));
        });
  }

  private void clocks(
      Made made,
      List<PastAudits.Written> audits,
      List<Concern> concerns,
      List<Response> responses) {
    AuthorityId authority = made.peopled().authority();
    Map<UUID, PastAudits.Written> byId =
        audits.stream().collect(Collectors.toMap(PastAudits.Written::id, Function.identity()));
    for (Concern concern : concerns) {
      PastAudits.Written audit = requireNonNull(byId.get(concern.auditId()));
      Subject about =
          new Subject("safety-concern", concern.id(), "Safety concern, " + audit.number());
      UUID team = made.peopled().team(audit.reading().team());
      var _ = clocks.start(authority, RULE, new Starting(about, concern.raisedAt(), null, team));
    }
    for (Response response : responses) {
      AccountId by = new AccountId(response.respondedBy());
      clocks.stop(
          authority, response.concernId(), RULE, How.DONE, response.respondedAt(), by, null);
    }
  }

  private static Concern concern(
      Made made, PastAudits.Written audit, String when, Instant raised, Chance chance) {
    return new Concern(
        made.id(),
        made.ids().next(),
        audit.id(),
        audit.child(),
        Phrases.of("concern", when, chance),
        audit.auditor(),
        raised);
  }

  private static Response response(
      Made made, PastAudits.Written audit, Concern concern, Chance chance) {
    return new Response(
        made.id(),
        concern.id(),
        Phrases.of("response", "past", chance),
        "risk-reviewed-managed-in-current-plan",
        "Case note of the same day",
        made.manager(audit.reading().team()),
        concern.raisedAt().plusSeconds((2 + (long) (chance.share() * 24)) * HOUR),
        made.ids().next());
  }
}
