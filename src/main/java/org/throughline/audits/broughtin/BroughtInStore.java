package org.throughline.audits.broughtin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.FindingKind;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.children.Child;
import org.throughline.spreadsheets.SheetFile;
import org.throughline.spreadsheets.SheetId;
import org.throughline.standards.Grade;
import org.throughline.standards.Standards;
import org.throughline.standards.Theme;
import org.throughline.web.Viewer;

/** Every write of an audit that is brought in. */
@Component
final class BroughtInStore {
  /**
   * Two teams of one name in different places are nobody’s: the team stays as the sheet says it.
   */
  private static final String AUDIT =
      """
      insert into audits.audit
        (authority_id, id, number, kind, child_id, reference, month, stratum, team, team_id,
         tool_version_id)
      select :authority, :audit, :number, 'brought-in', :child, :reference, :month, 'not-known',
             coalesce(t.name, :team), t.id, :toolVersion
        from (values (1)) one
        left join (
          select min(n.name) as name, (array_agg(n.id))[1] as id
            from people.org_node n
           where n.authority_id = :authority and n.kind = 'team' and lower(n.name) = lower(:team)
          having count(*) = 1) t on true
      """;

  private static final String BROUGHT_IN =
      """
      insert into audits.brought_in
        (authority_id, audit_id, sheet_id, row_number, file_name, child_id, audited_on, tool, kind,
         auditor, moderator, summary, brought_in_by, brought_in_at)
      values
        (:authority, :audit, :sheet, :row, :file, :child, :day, :tool, :kind, :auditor,
         :moderator, :summary, :account, :now)
      """;
  private static final String SUBMITTED =
      """
      insert into audits.submission (authority_id, audit_id, brought_in_id, submitted_at)
      values (:authority, :audit, :audit, :at)
      """;
  private static final String JUDGED =
      """
      insert into audits.judgement
        (authority_id, id, audit_id, brought_in_id, scale, grade, capacity, given_at)
      values (:authority, :id, :audit, :audit, :scale, :grade, :capacity, :at)
      """;
  private static final String FOUND =
      """
      insert into audits.finding (authority_id, id, audit_id, kind, theme, text, found_at)
      values (:authority, :id, :audit, :finding, :theme, :text, :at)
      """;
  private static final String WITHDRAWN =
      """
      insert into audits.withdrawal (authority_id, audit_id, reason, withdrawn_by, withdrawn_at)
      select b.authority_id, b.audit_id, :reason, :account, :now
        from audits.brought_in b
       where b.authority_id = :authority and b.sheet_id = :sheet and b.taken_back_at is null
      """;
  private static final String TAKEN_BACK =
      """
      update audits.brought_in set taken_back_at = :now
       where authority_id = :authority and sheet_id = :sheet and taken_back_at is null
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Ids ids;
  private final CouncilTime time;

  BroughtInStore(JdbcClient db, Queries queries, Ids ids, CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.ids = ids;
    this.time = time;
  }

  /** The same audit, where it came in before and was not taken back. */
  Optional<EarlierRow> earlier(Viewer viewer, Child child, PastAudit past) {
    Row row = row(viewer).and("child", child.id()).and("day", past.day()).and("tool", past.tool());
    return queries.find(EarlierRow.class, row);
  }

  AuditId add(Viewer viewer, Child child, PastAudit past, UUID tool, String number) {
    AuditId audit = new AuditId(ids.next());
    Row row = row(viewer).and("audit", audit).and("number", number).and("toolVersion", tool);
    row.and("child", child.id()).and("reference", child.reference());
    row.and("month", past.day().withDayOfMonth(1)).and("team", past.team());
    db.sql(AUDIT).paramSource(row).update();
    return audit;
  }

  /** What the sheet said, in its own words; with it the audit counts as handed in on its day. */
  void say(
      Viewer viewer,
      AuditId audit,
      Child child,
      SheetFile sheet,
      int number,
      PastAudit past,
      String told) {
    Row row = row(viewer).and("audit", audit).and("child", child.id()).and("at", at(past.day()));
    row.and("sheet", sheet.id()).and("row", number).and("file", sheet.name());
    row.and("day", past.day()).and("tool", past.tool()).and("kind", past.kind());
    row.and("auditor", past.auditor()).and("moderator", past.moderator()).and("summary", told);
    db.sql(BROUGHT_IN).paramSource(row).update();
    db.sql(SUBMITTED).paramSource(row).update();
  }

  void judge(Viewer viewer, AuditId audit, LocalDate day, Grade grade, String capacity) {
    Row row = row(viewer).and("audit", audit).and("id", ids.next()).and("at", at(day));
    row.and("scale", Standards.OFSTED).and("grade", grade.code()).and("capacity", capacity);
    db.sql(JUDGED).paramSource(row).update();
  }

  /** Nothing where nothing was found. */
  void find(
      Viewer viewer, AuditId audit, LocalDate day, FindingKind kind, Theme theme, String text) {
    if (!text.isEmpty()) {
      Row row = row(viewer).and("audit", audit).and("id", ids.next()).and("at", at(day));
      row.and("finding", kind).and("theme", theme.code()).and("text", text);
      db.sql(FOUND).paramSource(row).update();
    }
  }

  List<StandingRow> standing(Viewer viewer, SheetId sheet) {
    return queries.list(StandingRow.class, row(viewer).and("sheet", sheet));
  }

  void takeBack(Viewer viewer, SheetId sheet, String reason) {
    Row row = row(viewer).and("sheet", sheet).and("reason", reason);
    db.sql(WITHDRAWN).paramSource(row).update();
    db.sql(TAKEN_BACK).paramSource(row).update();
  }

  /** A sheet knows no hour: the day begins. Grades of one day stand in the order of their ids. */
  private static Instant at(LocalDate day) {
    return day.atStartOfDay(CouncilTime.LONDON).toInstant();
  }

  private Row row(Viewer viewer) {
    return Row.of(viewer.authority()).and("account", viewer.account()).and("now", time.now());
  }
}
