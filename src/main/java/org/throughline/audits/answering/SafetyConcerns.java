package org.throughline.audits.answering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.Starting;
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
  /** The rule of how soon one is answered. */
  static final String RULE = "safety-concern";

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
  private final Messages messages;
  private final Clocks clocks;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  SafetyConcerns(
      JdbcClient db,
      Queries queries,
      Answering answering,
      Messages messages,
      Clocks clocks,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.answering = answering;
    this.messages = messages;
    this.clocks = clocks;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** Raises it, before the submission or after, and tells who must know at once. */
  Told raise(Viewer viewer, AuditId id, String what) {
    Audit audit = answering.find(viewer, id);
    mustBeAuditor(viewer, audit);
    UUID concern = ids.next();
    Row row = row(viewer).and("id", concern).and("audit", id).and("child", audit.childId());
    db.sql(RAISE).paramSource(row.and("what", said(what))).update();
    history.did(viewer, audit.subject(), "raised an immediate safety concern", null);
    SafetyConcern raised = find(viewer, concern);
    var _ =
        clocks.start(
            viewer.authority(),
            RULE,
            new Starting(raised.subject(), time.now(), null, raised.teamId()));
    return tell(viewer, raised);
  }

  /** The time limit of its answer; nothing where the council has no such rule any more. */
  Optional<Clock> clock(Viewer viewer, UUID id) {
    return clocks.of(viewer.authority(), id).stream().findFirst();
  }

  static void mustBeAuditor(Viewer viewer, Audit audit) {
    if (!audit.isAuditor(viewer)) {
      throw Refused.notAllowed("Only the auditor of " + audit.number() + " raises it here.");
    }
  }

  /** The line of the child's team; where no head of service is in it, those above as well. */
  private Told tell(Viewer viewer, SafetyConcern concern) {
    Row row =
        Row.of(viewer.authority()).and("child", concern.childId()).and("team", concern.teamId());
    List<HeadRow> all = queries.list(HeadRow.class, row);
    boolean headed = all.stream().anyMatch(one -> one.role() == Role.HEAD_OF_SERVICE);
    List<AccountId> people =
        all.stream()
            .filter(one -> isLine(one.role()) || !headed)
            .map(HeadRow::accountId)
            .distinct()
            .toList();
    // Without the child: who may not know of it any more keeps the message.
    String text = "Immediate safety concern in audit " + concern.number();
    messages.tell(viewer.authority(), people, Urgency.AT_ONCE, text, concern.subject());
    return new Told(people.size(), headed);
  }

  private static boolean isLine(Role role) {
    return role == Role.HEAD_OF_SERVICE || role == Role.TEAM_MANAGER;
  }

  /** The concern to be shown now; the sight is logged. {@link NotFound} if not theirs to see. */
  SafetyConcern see(Viewer viewer, UUID id) {
    SafetyConcern concern = find(viewer, id);
    history.saw(viewer, concern.subject(), concern.purposeFor(viewer));
    return concern;
  }

  /** Whether it is this viewer’s to see; nothing is logged. */
  boolean mayRead(Viewer viewer, UUID id) {
    return read(viewer, id).mayBeReadBy(viewer);
  }

  private SafetyConcern find(Viewer viewer, UUID id) {
    SafetyConcern concern = read(viewer, id);
    if (!concern.mayBeReadBy(viewer)) {
      throw new NotFound("safety concern");
    }
    return concern;
  }

  private SafetyConcern read(Viewer viewer, UUID id) {
    Row row =
        row(viewer)
            .and("id", id)
            .and("line", viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE));
    return queries.one(SafetyConcern.class, row);
  }

  List<ToldRow> told(Viewer viewer, UUID id) {
    return queries.list(ToldRow.class, row(viewer).and("concern", id));
  }

  List<ResponseRow> responses(Viewer viewer, UUID id) {
    return queries.list(ResponseRow.class, row(viewer).and("concern", id));
  }

  /**
   * Records what was done, by somebody with responsibility for the case. The concern is closed when
   * the risk was reviewed; until then it stays on the home pages of those told.
   */
  void respond(Viewer viewer, UUID id, ResponseForm typed) {
    SafetyConcern concern = find(viewer, id);
    concern.mustBeAnsweredBy(viewer);
    Row row =
        row(viewer)
            .and("id", ids.next())
            .and("concern", id)
            .and("done", typed.done())
            .and("status", typed.risk())
            .and("pointer", typed.pointer());
    db.sql(RESPOND).paramSource(row).update();
    history.did(viewer, concern.audit(), "answered a safety concern", typed.risk().label());
    if (typed.risk().isManaged()) {
      messages.settle(viewer.authority(), concern.subject());
      clocks.stop(viewer.authority(), id, RULE, How.DONE, time.now(), viewer.account(), null);
    }
    messages.tell(
        viewer.authority(),
        List.of(concern.raisedById()),
        Urgency.NEWS,
        "Your safety concern in audit %s was answered: %s"
            .formatted(concern.number(), typed.risk().label()),
        concern.subject());
  }

  private static String said(String typed) {
    String said = Answer.clean(typed).strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      throw Refused.unusable(
          said.isEmpty() ? "Say what worries you." : "At most 4,000 characters, please.");
    }
    return said;
  }

  private Row row(Viewer viewer) {
    return Row.of(viewer.authority()).and("account", viewer.account()).and("now", time.now());
  }
}
