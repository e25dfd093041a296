package org.throughline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.demo.world.Chance;
import org.throughline.demo.world.Phrases;
import org.throughline.kernel.AccountId;

/**
 * The rows of second judgements and conversations, gathered for one council and written at once.
 */
final class PastFollowUpRows {
  private static final String MODERATIONS =
      """
      insert into audits.moderation
      select * from json_populate_recordset(null::audits.moderation, :rows::json)
      """;
  private static final String JUDGEMENTS =
      """
      insert into audits.judgement
      select * from json_populate_recordset(null::audits.judgement, :rows::json)
      """;
  private static final String CONVERSATIONS =
      """
      insert into audits.conversation
      select * from json_populate_recordset(null::audits.conversation, :rows::json)
      """;
  private static final String HELD =
      """
      insert into audits.conversation_held
      select * from json_populate_recordset(null::audits.conversation_held, :rows::json)
      """;
  private static final String NOT_HELD =
      """
      insert into audits.conversation_withdrawal
      select * from json_populate_recordset(null::audits.conversation_withdrawal, :rows::json)
      """;

  private record Moderation(
      UUID authorityId,
      UUID auditId,
      UUID policyId,
      String moderatedBy,
      @Nullable UUID moderatorId,
      Instant askedAt) {}

  private record Judgement(
      UUID authorityId,
      UUID id,
      UUID auditId,
      String scale,
      String grade,
      String capacity,
      String reason,
      UUID givenBy,
      Instant givenAt) {}

  private record Conversation(UUID authorityId, UUID auditId, UUID policyId, Instant askedAt) {}

  private record Held(
      UUID authorityId,
      UUID auditId,
      LocalDate heldOn,
      String withWhom,
      String learned,
      String willChange,
      UUID recordedBy,
      Instant recordedAt) {}

  private record NotHeld(UUID authorityId, UUID auditId, String reason, Instant withdrawnAt) {}

  private final Made made;
  private final UUID policy;
  private final List<Moderation> moderations = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Conversation> conversations = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private final List<NotHeld> notHeld = new ArrayList<>();

  PastFollowUpRows(Made made, UUID policy) {
    this.made = made;
    this.policy = policy;
  }

  void moderation(PastAudits.Written audit, @Nullable AccountId head, Instant at) {
    UUID who = head == null ? null : head.value();
    moderations.add(new Moderation(made.id(), audit.id(), policy, "head-of-service", who, at));
  }

  void judged(
      PastAudits.Written audit, AccountId head, boolean upgraded, Instant at, Chance chance) {
    judgements.add(
        new Judgement(
            made.id(),
            made.ids().next(),
            audit.id(),
            made.tool().scale(),
            upgraded ? "requires-improvement" : "inadequate",
            "moderator",
            Phrases.of("moderation", upgraded ? "changed" : "same", chance),
            head.value(),
            at));
  }

  void conversation(PastAudits.Written audit, Instant at) {
    conversations.add(new Conversation(made.id(), audit.id(), policy, at));
  }

  void held(PastAudits.Written audit, UUID manager, LocalDate on, Instant at, Chance chance) {
    held.add(
        new Held(
            made.id(),
            audit.id(),
            on,
            "The social worker, the team manager and the auditor",
            Phrases.of("learned", "past", chance),
            Phrases.of("change", "past", chance),
            manager,
            at));
  }

  void notHeld(PastAudits.Written audit, Instant at) {
    notHeld.add(new NotHeld(made.id(), audit.id(), notAsked(), at));
  }

  String notAsked() {
    return "The grade that counts, Requires improvement to be good, asks for none.";
  }

  void write(BulkRows bulk) {
    bulk.add(MODERATIONS, moderations);
    bulk.add(JUDGEMENTS, judgements);
    bulk.add(CONVERSATIONS, conversations);
    bulk.add(HELD, held);
    bulk.add(NOT_HELD, notHeld);
  }
}
