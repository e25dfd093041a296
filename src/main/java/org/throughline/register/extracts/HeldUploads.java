package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * Files whose figures are older than the register's, kept for a day until whoever sent them says
 * whether they are meant. Nobody else sees them, and the list of extracts knows nothing of them.
 */
@Component
final class HeldUploads {
  private static final String HOLD =
      """
      insert into register.held_upload
        (authority_id, id, names, sha256, bytes, as_at, held_by, held_at)
      values (:authority, :extract, :names, :sha256, :bytes, :asAt, :account, :now)
      """;
  private static final String LET_GO =
      """
      delete from register.held_upload where authority_id = :authority and id = :extract
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Extracts extracts;
  private final Uploads uploads;
  private final Ids ids;
  private final CouncilTime time;

  HeldUploads(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Extracts extracts,
      Uploads uploads,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.extracts = extracts;
    this.uploads = uploads;
    this.ids = ids;
    this.time = time;
  }

  /** Keeps the files of an extract that was taken in by nobody yet; answers what it is held as. */
  ExtractId hold(Viewer viewer, List<IncomingFile> files, LocalDate asAt) {
    mayImport(viewer);
    ExtractId id = new ExtractId(ids.next());
    Stored stored = uploads.store(id, files);
    Row row =
        row(viewer, id)
            .and("names", String.join("\n", stored.names()))
            .and("sha256", stored.sha256())
            .and("bytes", stored.bytes())
            .and("asAt", asAt)
            .and("now", time.now());
    inAuthority.change(
        viewer.authority(),
        () -> {
          uploads.dropUnlessCommitted(id);
          forget(viewer);
          db.sql(HOLD).paramSource(row).update();
        });
    return id;
  }

  private void forget(Viewer viewer) {
    Row row = Row.of(viewer.authority()).and("before", time.now().minus(Uploads.FORGOTTEN));
    for (ForgottenRow forgotten : queries.list(ForgottenRow.class, row)) {
      letGo(viewer, forgotten.id());
    }
  }

  /** What this viewer sent and nobody decided on yet. */
  HeldRow one(Viewer viewer, ExtractId id) {
    mayImport(viewer);
    return inAuthority.read(viewer.authority(), () -> queries.one(HeldRow.class, row(viewer, id)));
  }

  /** It is meant: from now on it is an extract like any other. */
  void accept(Viewer viewer, ExtractId id) {
    inAuthority.change(
        viewer.authority(),
        () -> {
          HeldRow held = one(viewer, id);
          if (uploads.of(id, held.files()).isEmpty()) {
            throw Refused.conflict("The file waited longer than a day and is gone. Send it again.");
          }
          db.sql(LET_GO).paramSource(row(viewer, id)).update();
          extracts.accept(viewer, id, held.stored(), held.asAt());
        });
  }

  /** It is not meant: nothing is kept of it. */
  void withdraw(Viewer viewer, ExtractId id) {
    inAuthority.change(
        viewer.authority(),
        () -> {
          var _ = one(viewer, id);
          letGo(viewer, id);
        });
  }

  private void letGo(Viewer viewer, ExtractId id) {
    db.sql(LET_GO).paramSource(row(viewer, id)).update();
    Uploads.onceCommitted(() -> uploads.drop(id));
  }

  private static Row row(Viewer viewer, ExtractId id) {
    return Row.of(viewer.authority()).and("extract", id).and("account", viewer.account());
  }

  private static void mayImport(Viewer viewer) {
    viewer.mustBe(Scope.IMPORT, "bring in an extract", Extracts.MAY_IMPORT);
  }
}
