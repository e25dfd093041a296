package org.throughline.audits.answering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The audits a viewer may see, the newest number first. Called within their transaction. */
@Component
final class AuditList {
  static final int SHOWN = 50;
  private static final Role[] EVERYTHING = {
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.INTERNAL_AUDITOR,
    Role.PERFORMANCE_ANALYST
  };

  private final Queries queries;

  AuditList(Queries queries) {
    this.queries = queries;
  }

  /** At most {@code most} of them. */
  List<AuditLineRow> of(Viewer viewer, AuditsFilter filter, int most) {
    Row row =
        Row.of(viewer.authority())
            .and("account", viewer.account())
            .and("everything", viewer.is(EVERYTHING))
            .and(
                "nodes",
                viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.REVIEWING_OFFICER))
            .and("most", most);
    return queries.list(AuditLineRow.class, filter.into(row));
  }

  /** Where the next page begins, when one row more than shown was asked for. */
  static @Nullable String next(List<AuditLineRow> rows) {
    return rows.size() > SHOWN ? rows.get(SHOWN - 1).number() : null;
  }
}
