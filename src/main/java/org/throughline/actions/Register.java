package org.throughline.actions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Order;

/**
 * The actions a viewer may see, in any order. Each list that is shown or saved and holds a child is
 * logged. The places of a page are found first and its rows read after, so that what is read of a
 * row is read fifty times and not twenty thousand times.
 */
@Component
final class Register {
  static final int SHOWN = 50;
  static final int IN_A_FILE = 1000;
  static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final LocalDate LONG_TO_COME = LocalDate.of(9999, 12, 31);
  private static final UUID FIRST = new UUID(0, 0);
  // Until the transaction ends. Where a page begins changes its plan as little as its cost, which
  // is
  // less than that of planning.
  private static final String PLANNED_ONCE = "set local plan_cache_mode = force_generic_plan";
  private static final Role[] EVERYTHING = {
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.INTERNAL_AUDITOR,
    Role.PERFORMANCE_ANALYST
  };

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Risks risks;
  private final History history;
  private final CouncilTime time;

  Register(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Risks risks,
      History history,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.risks = risks;
    this.history = history;
    this.time = time;
  }

  /** A stretch of the list, and where the next one begins; null at its end. */
  record Stretch(List<RegisterRow> rows, @Nullable String next) {
    Stretch {
      rows = List.copyOf(rows);
    }
  }

  /** A page of it in this layout. */
  Stretch page(
      Viewer viewer,
      RegisterFilter filter,
      Layout<RegisterRow> layout,
      Cursor after,
      String purpose) {
    return layout.isUsual() && filter.isPlain() && filter.which().runs() && viewer.is(EVERYTHING)
        ? usual(viewer, filter, after, purpose)
        : page(viewer, filter, layout.order(), after, purpose);
  }

  /** A page of it with all there is of each. */
  Stretch page(Viewer viewer, RegisterFilter filter, Order order, Cursor after, String purpose) {
    return read(viewer, filter, order, after, SHOWN, purpose);
  }

  /** What follows a row in a file that is being saved; from the beginning after null. */
  List<RegisterRow> stretch(
      Viewer viewer, RegisterFilter filter, Order order, @Nullable RegisterRow last) {
    Cursor after = last == null ? Cursor.START : after(last.sortKey(), last.id());
    String purpose = "register of actions, saved as a file";
    return read(viewer, filter, order, after, IN_A_FILE, purpose).rows();
  }

  private static Cursor after(String key, ActionId id) {
    return new Cursor(key, id.value().toString());
  }

  private Stretch read(
      Viewer viewer, RegisterFilter filter, Order order, Cursor after, int most, String purpose) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          List<PlacedRow> found = places(viewer, filter, order, after, most + 1);
          Row row =
              Row.of(viewer.authority()).and("ids", found.stream().map(PlacedRow::id).toList());
          row.and("keys", found.stream().map(PlacedRow::sortKey).toList());
          return stretch(viewer, queries.list(RegisterRow.class, row), most, purpose);
        });
  }

  /** What was found, without the first of the next stretch. */
  private Stretch stretch(Viewer viewer, List<RegisterRow> found, int most, String purpose) {
    List<RegisterRow> rows = found.stream().limit(most).toList();
    log(viewer, rows, purpose);
    RegisterRow last = found.size() <= most ? null : rows.getLast();
    return new Stretch(rows, last == null ? null : after(last.sortKey(), last.id()).code());
  }

  private List<PlacedRow> places(
      Viewer viewer, RegisterFilter filter, Order order, Cursor after, int most) {
    boolean soonest = order.equals(RegisterColumns.SOONEST) && filter.which().runs();
    Row row = filter.into(by(viewer), viewer).and("most", most).and("today", time.today());
    row.and(
        "fresh", risks.freshSince(viewer.authority()).atStartOfDay(CouncilTime.LONDON).toInstant());
    row.and("afterId", afterId(after));
    if (soonest) {
      row.and("afterKey", afterDay(after));
      return queries.list(SoonestRow.class, row).stream()
          .map(found -> new PlacedRow(found.id(), found.dueOn().toString()))
          .toList();
    }
    row.and("afterKey", after.key());
    row.and("sort", order.column()).and("descending", order.descending());
    return queries.list(PlacedRow.class, row);
  }

  /** The page that is asked for most, by a question of its own. */
  private Stretch usual(Viewer viewer, RegisterFilter filter, Cursor after, String purpose) {
    boolean late = filter.which() == RegisterFilter.Which.OVERDUE;
    Row row = Row.of(viewer.authority()).and("account", viewer.account());
    row.and("before", late ? time.today() : LONG_TO_COME);
    row.and("afterKey", afterDay(after)).and("afterId", afterId(after));
    return inAuthority.write(
        viewer.authority(),
        () -> {
          var _ = db.sql(PLANNED_ONCE).update();
          List<RegisterRow> found =
              queries.list(UsualRegisterRow.class, row).stream()
                  .map(UsualRegisterRow::row)
                  .toList();
          return stretch(viewer, found, SHOWN, purpose);
        });
  }

  private static UUID afterId(Cursor after) {
    return after.reference() == null ? FIRST : id(after.reference());
  }

  private static LocalDate afterDay(Cursor after) {
    return after.key() == null ? LONG_AGO : day(after.key());
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw Cursor.refused();
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw Cursor.refused();
    }
  }

  private static Row by(Viewer viewer) {
    return Row.of(viewer.authority())
        .and("account", viewer.account())
        .and("everything", viewer.is(EVERYTHING))
        .and("practitioner", viewer.is(Role.PRACTITIONER))
        .and(
            "nodes", viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.REVIEWING_OFFICER));
  }

  private void log(Viewer viewer, List<RegisterRow> rows, String purpose) {
    if (rows.stream().anyMatch(row -> row.reference() != null)) {
      String label = "List of " + Counted.things(rows.size(), "action").toLowerCase(Locale.UK);
      Subject list = new Subject("action-list", viewer.authority().value(), label);
      history.saw(viewer, list, purpose);
    }
  }
}
