package org.throughline.audits.reaudit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Counted;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Order;

/** The re-audits a viewer may know of, each list that is shown or saved is logged. */
@Component
final class ReAuditList {
  static final int SHOWN = 50;

  private static final int IN_A_FILE = 1000;
  private static final Role[] EVERYTHING = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER, Role.INTERNAL_AUDITOR
  };
  private static final Role[] BY_NODE = {Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE};

  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final CouncilTime time;

  ReAuditList(Queries queries, InAuthority inAuthority, History history, CouncilTime time) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.time = time;
  }

  static boolean maySee(Viewer viewer) {
    return viewer.is(EVERYTHING) || viewer.is(BY_NODE);
  }

  /** A page and one more, by which the reader knows whether another follows. */
  List<ReAuditLineRow> shown(Viewer viewer, ReAuditState state, Order order, Cursor after) {
    return read(viewer, state, order, after, SHOWN + 1, "re-audits");
  }

  /** The next stretch of a file that is being saved. */
  List<ReAuditLineRow> stretch(
      Viewer viewer, ReAuditState state, Order order, @Nullable ReAuditLineRow last) {
    Cursor after = last == null ? Cursor.START : after(last);
    return read(viewer, state, order, after, IN_A_FILE, "re-audits, saved as a file");
  }

  private List<ReAuditLineRow> read(
      Viewer viewer, ReAuditState state, Order order, Cursor after, int most, String purpose) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          List<ReAuditLineRow> rows = of(viewer, state, order, after, most);
          log(viewer, rows, purpose);
          return rows;
        });
  }

  private List<ReAuditLineRow> of(
      Viewer viewer, ReAuditState state, Order order, Cursor after, int most) {
    Row row =
        by(viewer)
            .and("state", state)
            .and("sort", order.column())
            .and("descending", order.descending())
            .and("afterKey", after.key())
            .and("afterId", after.id())
            .and("most", most);
    return queries.list(ReAuditLineRow.class, row);
  }

  /** The place in the list that this row is. */
  private static Cursor after(ReAuditLineRow row) {
    return new Cursor(row.sortKey(), row.id().toString());
  }

  static @Nullable String next(List<ReAuditLineRow> rows) {
    return rows.size() > SHOWN ? after(rows.get(SHOWN - 1)).code() : null;
  }

  private void log(Viewer viewer, List<ReAuditLineRow> rows, String purpose) {
    if (!rows.isEmpty()) {
      String count = Counted.things(rows.size(), "re-audit").toLowerCase(Locale.UK);
      UUID known = viewer.authority().value();
      history.saw(viewer, new Subject("re-audit-list", known, "List of " + count), purpose);
    }
  }

  /** How many have nobody to read them; nothing is logged. */
  int withoutAuditor(Viewer viewer) {
    return inAuthority
        .read(
            viewer.authority(),
            () -> of(viewer, ReAuditState.NOBODY, ReAuditColumns.NEXT_DUE, Cursor.START, SHOWN))
        .size();
  }

  /** What became of those that fell due in the last year. */
  ReAuditCountRow counts(Viewer viewer) {
    LocalDate today = time.today();
    Row row = by(viewer).and("today", today).and("since", today.minusYears(1));
    return inAuthority.read(viewer.authority(), () -> queries.one(ReAuditCountRow.class, row));
  }

  private static Row by(Viewer viewer) {
    return Row.of(viewer.authority())
        .and("account", viewer.account())
        .and("everything", viewer.is(EVERYTHING))
        .and("nodes", viewer.nodes(BY_NODE));
  }
}
