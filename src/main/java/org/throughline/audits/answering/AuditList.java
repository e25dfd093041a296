package org.throughline.audits.answering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.standards.Grade;
import org.throughline.standards.Standards;
import org.throughline.web.Counted;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Order;

/** The audits a viewer may see; each list that is shown or saved is logged. */
@Component
final class AuditList {
  static final int SHOWN = 50;
  static final int IN_A_FILE = 1000;
  static final Order NEWEST = Order.down("number");
  private static final Order OLDEST = Order.by("number");
  private static final int MINE = 20;
  private static final Role[] EVERYTHING = {
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.INTERNAL_AUDITOR,
    Role.PERFORMANCE_ANALYST
  };

  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Standards standards;

  AuditList(Queries queries, InAuthority inAuthority, History history, Standards standards) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.standards = standards;
  }

  /** A page and one more, by which the reader knows whether another follows. */
  List<AuditLineRow> shown(
      Viewer viewer, AuditsFilter filter, Order order, Cursor after, String purpose) {
    return read(viewer, filter, order, after, SHOWN + 1, purpose);
  }

  /** The next stretch of a file that is being saved. */
  List<AuditLineRow> stretch(
      Viewer viewer, AuditsFilter filter, Order order, @Nullable AuditLineRow last) {
    Cursor after = last == null ? Cursor.START : after(last);
    return read(viewer, filter, order, after, IN_A_FILE, "list of audits, saved as a file");
  }

  private List<AuditLineRow> read(
      Viewer viewer, AuditsFilter filter, Order order, Cursor after, int most, String purpose) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          List<AuditLineRow> rows = of(viewer, filter, order, after, most);
          log(viewer, rows, purpose);
          return rows;
        });
  }

  private void log(Viewer viewer, List<AuditLineRow> rows, String purpose) {
    if (!rows.isEmpty()) {
      String label = "List of " + Counted.things(rows.size(), "audit").toLowerCase(Locale.UK);
      history.saw(viewer, listOf(viewer.authority(), label), purpose);
    }
  }

  /** The list has no id of its own: it is known by the authority’s. */
  private static Subject listOf(AuthorityId authority, String label) {
    return new Subject("audit-list", authority.value(), label);
  }

  /** What an auditor has still to do, the oldest first: it stands before the rest. */
  List<AuditLineRow> waiting(Viewer viewer) {
    if (!viewer.is(Role.AUDITOR)) {
      return List.of();
    }
    return inAuthority
        .read(
            viewer.authority(),
            () -> of(viewer, AuditsFilter.MINE, OLDEST, Cursor.START, IN_A_FILE))
        .stream()
        .filter(row -> row.state().isOpen())
        .limit(MINE)
        .toList();
  }

  /** The teams and auditors that the viewer’s audits name, for choosing from. */
  List<AuditNameRow> names(Viewer viewer) {
    return inAuthority.read(viewer.authority(), () -> queries.list(AuditNameRow.class, by(viewer)));
  }

  private List<AuditLineRow> of(
      Viewer viewer, AuditsFilter filter, Order order, Cursor after, int most) {
    Row row =
        filter
            .into(by(viewer))
            .and("sort", order.column())
            .and("descending", order.descending())
            .and("states", List.of(AuditState.values()))
            .and(
                "grades",
                standards.scale(Standards.OFSTED).grades().stream().map(Grade::code).toList())
            .and("afterKey", after.key())
            .and("afterNumber", after.reference())
            .and("most", most);
    return queries.list(AuditLineRow.class, row);
  }

  private static Row by(Viewer viewer) {
    List<UUID> nodes =
        viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.REVIEWING_OFFICER);
    return Row.of(viewer.authority())
        .and("account", viewer.account())
        .and("everything", viewer.is(EVERYTHING))
        .and("practitioner", viewer.is(Role.PRACTITIONER))
        .and("nodes", nodes);
  }

  /** The place in the list that this row is. */
  static Cursor after(AuditLineRow row) {
    return new Cursor(row.sortKey(), row.number());
  }

  /** The last row of a page after which another follows, when one more than shown was asked for. */
  static Optional<AuditLineRow> last(List<AuditLineRow> rows) {
    return rows.size() > SHOWN ? Optional.of(rows.get(SHOWN - 1)) : Optional.empty();
  }
}
