package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.Section;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.standards.Scale;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The statements by which an audit is read and written. */
@Component
final class AuditStore {
  private static final String HOLD =
      """
      select id from audits.audit where authority_id = :authority and id = :audit for update
      """;
  private static final String BEGIN =
      """
      update audits.audit set begun_at = :now
       where authority_id = :authority and id = :audit and begun_at is null
      """;
  private static final String TOUCH =
      """
      update audits.audit set version = version + 1
       where authority_id = :authority and id = :audit and version = :version
      """;
  private static final String COUNT_UP =
      """
      update audits.audit set version = version + 1
       where authority_id = :authority and id = :audit
      """;
  private static final String SECTION_SAVED =
      """
      insert into audits.section_draft as d
        (authority_id, audit_id, section_id, version, saved_at)
      values (:authority, :audit, :section, 1, :now)
      on conflict (authority_id, audit_id, section_id) do update
         set version = d.version + 1, saved_at = excluded.saved_at
      """;
  private static final String ANSWER =
      """
      insert into audits.answer as a
        (authority_id, audit_id, question_id, value, evidence, saved_at)
      values (:authority, :audit, :question, :value, :evidence, :now)
      on conflict (authority_id, audit_id, question_id) do update
         set value = excluded.value, evidence = excluded.evidence, saved_at = excluded.saved_at
       where (a.value, a.evidence) is distinct from (excluded.value, excluded.evidence)
      """;
  private static final String OVERALL =
      """
      insert into audits.overall_draft as d (authority_id, audit_id, grade, reason, saved_at)
      values (:authority, :audit, :grade, :reason, :now)
      on conflict (authority_id, audit_id) do update
         set grade = excluded.grade, reason = excluded.reason, saved_at = excluded.saved_at,
             version = d.version + 1
      """;
  private static final String CLEAR_SOURCES =
      """
      delete from audits.evidence_source where authority_id = :authority and audit_id = :audit
      """;
  private static final String SOURCE =
      """
      insert into audits.evidence_source (authority_id, audit_id, source, note)
      values (:authority, :audit, :source, :note)
      """;
  private static final String FINDING =
      """
      insert into audits.finding (authority_id, id, audit_id, kind, theme, text, found_at)
      values (:authority, :id, :audit, :kind, :theme, :text, :now)
      """;
  private static final String WITHDRAW_FINDING =
      """
      update audits.finding set withdrawn_at = :now
       where authority_id = :authority and audit_id = :audit and id = :id
         and withdrawn_at is null
      """;
  private static final String EVER_HAD_FINDING =
      """
      select count(*) from audits.finding
       where authority_id = :authority and audit_id = :audit and id = :id
      """;
  private static final String SUBMIT =
      """
      insert into audits.submission (authority_id, audit_id, submitted_by, submitted_at)
      values (:authority, :audit, :account, :now)
      """;
  private static final String JUDGE =
      """
      insert into audits.judgement
        (authority_id, id, audit_id, question_id, scale, grade, capacity, suggested, reason,
         given_by, given_at)
      values
        (:authority, :id, :audit, :question, :scale, :grade, 'auditor', :suggested, :reason,
         :account, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Ids ids;
  private final CouncilTime time;

  AuditStore(JdbcClient db, Queries queries, Ids ids, CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.ids = ids;
    this.time = time;
  }

  /** The audit as this viewer stands to it, whoever may see it. */
  Audit audit(Viewer viewer, AuditId id) {
    Row row =
        Row.of(viewer.authority())
            .and("id", id)
            .and("account", viewer.account())
            .and(
                "nodes",
                viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.REVIEWING_OFFICER));
    return queries.one(Audit.class, row);
  }

  <T extends Record> List<T> of(Class<T> rows, Viewer viewer, AuditId audit) {
    return queries.list(rows, row(viewer, audit));
  }

  Sheet sheet(Viewer viewer, AuditId audit) {
    return Sheet.of(of(AnswerRow.class, viewer, audit));
  }

  OverallRow overall(Viewer viewer, AuditId audit) {
    return of(OverallRow.class, viewer, audit).stream().findFirst().orElse(OverallRow.NONE);
  }

  /** What its spreadsheet says, where it came in from one. */
  @Nullable BroughtIn broughtIn(Viewer viewer, AuditId audit) {
    return queries.find(BroughtIn.class, row(viewer, audit)).orElse(null);
  }

  /** Whoever else writes in this audit waits until we are done. */
  void hold(Viewer viewer, AuditId audit) {
    var _ =
        db.sql(HOLD).paramSource(row(viewer, audit)).query((rs, _) -> rs.getString("id")).list();
  }

  /** True where this is the first word written in it. */
  boolean begin(Viewer viewer, AuditId audit) {
    return db.sql(BEGIN).paramSource(row(viewer, audit)).update() == 1;
  }

  /** Takes the next version, if nobody took it meanwhile. */
  boolean touch(Viewer viewer, AuditId audit, int version) {
    return db.sql(TOUCH).paramSource(row(viewer, audit).and("version", version)).update() == 1;
  }

  SectionDraftRow draft(Viewer viewer, AuditId audit, Section section) {
    Row row = row(viewer, audit).and("section", section.id());
    return queries.find(SectionDraftRow.class, row).orElse(SectionDraftRow.NONE);
  }

  void sectionSaved(Viewer viewer, AuditId audit, Section section) {
    Row row = row(viewer, audit).and("section", section.id());
    db.sql(SECTION_SAVED).paramSource(row).update();
    db.sql(COUNT_UP).paramSource(row).update();
  }

  void answer(Viewer viewer, AuditId audit, Question question, Answer answer) {
    Row row =
        row(viewer, audit)
            .and("question", question.id())
            .and("value", answer.value())
            .and("evidence", answer.evidence());
    db.sql(ANSWER).paramSource(row).update();
  }

  void overall(Viewer viewer, AuditId audit, OverallRow overall) {
    Row row = row(viewer, audit).and("grade", overall.grade()).and("reason", overall.reason());
    db.sql(OVERALL).paramSource(row).update();
    db.sql(COUNT_UP).paramSource(row).update();
  }

  void sources(Viewer viewer, AuditId audit, List<SourceRow> sources) {
    db.sql(CLEAR_SOURCES).paramSource(row(viewer, audit)).update();
    for (SourceRow one : sources) {
      Row row = row(viewer, audit).and("source", one.source()).and("note", one.note());
      db.sql(SOURCE).paramSource(row).update();
    }
  }

  void finding(Viewer viewer, AuditId audit, FindingForm typed) {
    Row row =
        row(viewer, audit)
            .and("id", ids.next())
            .and("kind", typed.finding())
            .and("theme", typed.theme())
            .and("text", typed.text());
    db.sql(FINDING).paramSource(row).update();
  }

  int withdrawFinding(Viewer viewer, AuditId audit, UUID finding) {
    return db.sql(WITHDRAW_FINDING).paramSource(row(viewer, audit).and("id", finding)).update();
  }

  /** Whether it stands in this audit, or once did. */
  boolean everHadFinding(Viewer viewer, AuditId audit, UUID finding) {
    Row row = row(viewer, audit).and("id", finding);
    return db.sql(EVER_HAD_FINDING).paramSource(row).query(Integer.class).single() > 0;
  }

  void submit(Viewer viewer, AuditId audit) {
    db.sql(SUBMIT).paramSource(row(viewer, audit)).update();
  }

  /** One judgement by the auditor: of a question, or overall when the question is null. */
  void judge(Viewer viewer, AuditId audit, Scale scale, Given given) {
    Row row =
        row(viewer, audit)
            .and("id", ids.next())
            .and("question", given.question())
            .and("scale", scale.code())
            .and("grade", given.grade())
            .and("suggested", given.suggested())
            .and("reason", given.reason());
    db.sql(JUDGE).paramSource(row).update();
  }

  private Row row(Viewer viewer, AuditId audit) {
    return Row.of(viewer.authority())
        .and("audit", audit)
        .and("account", viewer.account())
        .and("now", time.now());
  }
}
