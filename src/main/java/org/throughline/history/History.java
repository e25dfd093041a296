package org.throughline.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/**
 * The front door. {@link #did} and {@link #saw} must be called inside the transaction of the change
 * or the sight; entries can be added and read, never altered, and the database holds that by
 * privilege.
 */
@Component
public final class History {
  private static final String DID =
      """
      insert into history.entry
        (authority_id, id, at, account_id, subject_kind, subject_id, subject_label, verb, detail)
      values (:authority, :id, :at, :account, :kind, :subject, :label, :verb, :detail)
      """;
  private static final String SAW =
      """
      insert into access_log.sight
        (authority_id, id, at, account_id, subject_kind, subject_id, subject_label, purpose)
      values (:authority, :id, :at, :account, :kind, :subject, :label, :purpose)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Ids ids;
  private final CouncilTime time;

  History(JdbcClient db, Queries queries, Ids ids, CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.ids = ids;
    this.time = time;
  }

  /** The same front door on another connection, for changes that are made through that one. */
  public History through(JdbcClient other) {
    return new History(other, queries, ids, time);
  }

  /** Records a change: the verb in the past tense (“submitted”), the detail a sentence. */
  public void did(Viewer viewer, Subject subject, String verb, @Nullable String detail) {
    did(viewer.authority(), viewer.account(), subject, verb, detail);
  }

  /** Records a change made by the product itself (no account) or on somebody's behalf. */
  public void did(
      AuthorityId authority,
      @Nullable AccountId account,
      Subject subject,
      String verb,
      @Nullable String detail) {
    Row row = row(authority, account, subject).and("verb", verb).and("detail", detail);
    db.sql(DID).paramSource(row).update();
  }

  /** Records that a child-level record was looked at, and why the viewer may. */
  public void saw(Viewer viewer, Subject subject, String purpose) {
    Row row = row(viewer.authority(), viewer.account(), subject).and("purpose", purpose);
    db.sql(SAW).paramSource(row).update();
  }

  /** What was done to one record, newest first. */
  public List<EntryRow> of(Viewer viewer, String kind, UUID id) {
    return queries.list(
        EntryRow.class, Row.of(viewer.authority()).and("kind", kind).and("subject", id));
  }

  /** Who looked at one record, newest first, at most 200. */
  public List<SightRow> sightsOf(Viewer viewer, String kind, UUID id) {
    return queries.list(
        SightRow.class, Row.of(viewer.authority()).and("kind", kind).and("subject", id));
  }

  private Row row(AuthorityId authority, @Nullable AccountId account, Subject subject) {
    return Row.of(authority)
        .and("id", ids.next())
        .and("at", time.now())
        .and("account", account)
        .and("kind", subject.kind())
        .and("subject", subject.id())
        .and("label", subject.label());
  }
}
