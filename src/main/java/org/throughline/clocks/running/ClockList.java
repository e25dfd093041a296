package org.throughline.clocks.running;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;

/**
 * What runs, the soonest due first: one's own, those of the teams one manages, or all of them for
 * who looks after quality. A clock of a record that may not be seen is not shown either.
 */
@Component
final class ClockList {
  static final int PAGE = 50;
  private static final int IN_A_FILE = 1000;
  private static final UUID FIRST = new UUID(0, 0);
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final Role[] EVERYWHERE = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER, Role.INTERNAL_AUDITOR
  };
  private static final Role[] BY_NODE = {Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE};

  private final Queries queries;
  private final InAuthority inAuthority;
  private final Map<String, StillSeen> rooms;

  ClockList(Queries queries, InAuthority inAuthority, List<StillSeen> rooms) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.rooms = rooms.stream().collect(Collectors.toMap(StillSeen::kind, Function.identity()));
  }

  /**
   * What is asked for: due before a day, under one rule, only what one owns oneself, and nothing of
   * these kinds of record.
   */
  record Asked(LocalDate before, @Nullable String rule, boolean mine, Set<String> without) {
    Asked {
      without = Set.copyOf(without);
    }
  }

  /** A page of the list, and where the next one begins; null on the last. */
  record Lines(List<ClockLineRow> rows, @Nullable String next) {
    Lines {
      rows = List.copyOf(rows);
    }
  }

  Lines lines(Viewer viewer, Asked asked, Cursor after) {
    return inAuthority.read(viewer.authority(), () -> page(viewer, asked, after, PAGE));
  }

  /** The next stretch of a file that is being saved. */
  List<ClockLineRow> stretch(Viewer viewer, Asked asked, @Nullable ClockLineRow last) {
    Cursor after = last == null ? Cursor.START : after(last);
    return inAuthority.read(viewer.authority(), () -> page(viewer, asked, after, IN_A_FILE).rows());
  }

  /** Reads on until a page is full, for some of what is found may not be shown. */
  private Lines page(Viewer viewer, Asked asked, Cursor after, int size) {
    List<ClockLineRow> shown = new ArrayList<>();
    Cursor from = after;
    while (true) {
      List<ClockLineRow> found =
          queries.list(ClockLineRow.class, row(viewer, asked, from).and("size", size + 1));
      for (ClockLineRow row : found) {
        if (shown.size() == size) {
          return new Lines(shown, after(shown.getLast()).code());
        }
        if (mayBeSeen(viewer, row)) {
          shown.add(row);
        }
      }
      if (found.size() <= size) {
        return new Lines(shown, null);
      }
      from = after(found.getLast());
    }
  }

  private boolean mayBeSeen(Viewer viewer, ClockLineRow row) {
    StillSeen room = rooms.get(row.aboutKind());
    return room == null || room.by(viewer, row.aboutId());
  }

  private static Row row(Viewer viewer, Asked asked, Cursor after) {
    Row row = Row.of(viewer.authority()).and("account", viewer.account());
    row.and("everything", viewer.is(EVERYWHERE)).and("nodes", viewer.nodes(BY_NODE));
    row.and("before", asked.before()).and("rule", asked.rule()).and("mine", asked.mine());
    row.and("without", asked.without());
    UUID id = after.id();
    return row.and("afterDue", id == null ? LONG_AGO : day(after.key()))
        .and("afterId", id == null ? FIRST : id);
  }

  private static LocalDate day(@Nullable String key) {
    try {
      return LocalDate.parse(key == null ? "" : key);
    } catch (DateTimeParseException _) {
      throw Cursor.refused();
    }
  }

  private static Cursor after(ClockLineRow row) {
    return new Cursor(row.dueOn().toString(), row.id().value().toString());
  }
}
