package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * An auditor's worry that a child may be unsafe now. The heads of service of the child's team are
 * told at once (the director and the head of quality where there is none), and the audit shows it
 * until somebody with responsibility for the case has said that the risk was reviewed.
 */
@Component
final class SafetyConcerns {
  private static final int LONGEST = 4000;
  private static final String RAISE =
      """
      insert into audits.safety_concern
        (authority_id, id, audit_id, child_id, what, raised_by, raised_at)
      values (:authority, :id, :audit, :child, :what, :account, :now)
      """;
  private static final String RESPOND =
      """
      insert into audits.safety_response
        (authority_id, id, concern_id, what_done, risk_status, pointer, responded_by, responded_at)
      values (:authority, :id, :concern, :done, :status, :pointer, :account, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Answering answering;
  private final AuditStore store;
  private final Messages messages;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  SafetyConcerns(
      JdbcClient db,
      Queries queries,
      Answering answering,
      AuditStore store,
      Messages messages,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.answering = answering;
    this.store = store;
    this.messages = messages;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** Raises it; answers how many people were told. Also possible after the submission. */
  int raise(Viewer viewer, AuditId id, String what) {
    Audit audit = answering.find(viewer, id);
    if (!audit.isAuditor(viewer)) {
      throw Refused.notAllowed("Only the auditor of " + audit.number() + " raises it here.");
    }
    String said = said(what, "Say what worries you.");
    Row row = row(viewer).and("audit", id).and("child", audit.childId()).and("what", said);
    db.sql(RAISE).paramSource(row).update();
    history.did(viewer, audit.subject(), "raised an immediate safety concern", null);
    List<AccountId> heads = heads(viewer, audit);
    messages.tell(
        viewer.authority(),
        heads,
        Urgency.AT_ONCE,
        "Immediate safety concern about " + audit.reference(),
        audit.subject());
    return heads.size();
  }

  /** Records what was done, by somebody with responsibility for the case. */
  void respond(
      Viewer viewer, AuditId id, UUID concern, String done, RiskStatus status, String pointer) {
    Audit audit = answering.find(viewer, id);
    mustBeResponsible(viewer, audit);
    concern(viewer, id, concern);
    if (pointer.length() > 200) {
      throw Refused.unusable("The pointer into the case system has 200 characters at most.");
    }
    Row row =
        row(viewer)
            .and("concern", concern)
            .and("done", said(done, "Say what was done."))
            .and("status", status)
            .and("pointer", pointer.strip());
    db.sql(RESPOND).paramSource(row).update();
    history.did(viewer, audit.subject(), "answered a safety concern", status.label());
    if (store.of(ConcernRow.class, viewer, id).stream().noneMatch(ConcernRow::isOpen)) {
      messages.settle(viewer.authority(), audit.subject());
    }
  }

  ConcernRow concern(Viewer viewer, AuditId id, UUID concern) {
    return store.of(ConcernRow.class, viewer, id).stream()
        .filter(one -> one.id().equals(concern))
        .findFirst()
        .orElseThrow(() -> new NotFound("safety concern"));
  }

  static void mustBeResponsible(Viewer viewer, Audit audit) {
    if (!audit.responsible() || audit.isAuditor(viewer)) {
      throw Refused.notAllowed(
          "A manager or head of service of the child’s team says what was done.");
    }
  }

  private List<AccountId> heads(Viewer viewer, Audit audit) {
    List<AccountId> ofService = told(viewer, audit, false, Role.HEAD_OF_SERVICE);
    return ofService.isEmpty()
        ? told(viewer, audit, true, Role.DIRECTOR, Role.HEAD_OF_QUALITY)
        : ofService;
  }

  private List<AccountId> told(Viewer viewer, Audit audit, boolean anywhere, Role... roles) {
    Row row =
        Row.of(viewer.authority())
            .and("team", audit.teamId())
            .and("roles", List.of(roles))
            .and("anywhere", anywhere);
    return queries.list(HeadRow.class, row).stream().map(HeadRow::accountId).toList();
  }

  private static String said(String text, String missing) {
    String said = text.strip().replace("\0", "");
    if (said.isEmpty() || said.length() > LONGEST) {
      throw Refused.unusable(said.isEmpty() ? missing : "At most 4,000 characters, please.");
    }
    return said;
  }

  private Row row(Viewer viewer) {
    return Row.of(viewer.authority())
        .and("id", ids.next())
        .and("account", viewer.account())
        .and("now", time.now());
  }
}
