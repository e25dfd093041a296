package org.throughline.audits.answering;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.ChildSight;
import org.throughline.web.Viewer;

/** Lets an auditor see the child whose record they are reading or have read. */
@Component
final class AuditSight implements ChildSight {
  private final Queries queries;

  AuditSight(Queries queries) {
    this.queries = queries;
  }

  @Override
  public Optional<String> purpose(Viewer viewer, ChildId child) {
    Row row = Row.of(viewer.authority()).and("account", viewer.account()).and("child", child);
    return queries.list(AuditedRow.class, row).stream()
        .findFirst()
        .map(audit -> "auditor of " + audit.number());
  }
}
