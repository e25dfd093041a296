package org.throughline.audits.answering;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.LineOfSight;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.Stop;

/** The child's latest audits, as stops on the line from the child to the committee. */
@Component
final class AuditsOnTheLine implements LineOfSight {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private final Queries queries;
  private final AuditStore store;

  AuditsOnTheLine(Queries queries, AuditStore store) {
    this.queries = queries;
    this.store = store;
  }

  @Override
  public List<Stop> after(Viewer viewer, ChildId child) {
    Row row = Row.of(viewer.authority()).and("child", child);
    return queries.list(ChildAuditRow.class, row).reversed().stream()
        .flatMap(audit -> stop(viewer, audit).stream())
        .toList();
  }

  private Optional<Stop> stop(Viewer viewer, ChildAuditRow row) {
    Audit audit = store.audit(viewer, row.id());
    if (!audit.mayBeReadBy(viewer)) {
      return Optional.empty();
    }
    String more = row.grade() == null ? "under way" : row.grade();
    return Optional.of(
        new Stop(
            audit.number(),
            more + ", " + MONTH.format(row.month()),
            audit.address(),
            Stop.Way.DONE));
  }
}
