package org.throughline.clocks.running;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * What runs, the soonest due first: one's own, those of the teams one manages, or all of them for
 * who looks after quality. A clock of a record that may not be seen is not shown either.
 */
@Component
final class ClockList {
  static final int PAGE = 50;
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

  /** What is asked for: due before a day, under one rule, only what one owns oneself. */
  record Asked(LocalDate before, @Nullable String rule, boolean mine) {}

  /** A page of the list, and where the next one begins; null on the last. */
  record Lines(List<ClockLineRow> rows, @Nullable String next) {
    Lines {
      rows = List.copyOf(rows);
    }
  }

  Lines lines(Viewer viewer, Asked asked, String cursor) {
    return inAuthority.read(viewer.authority(), () -> page(viewer, asked, cursor));
  }

  /** Reads on until a page is full, for some of what is found may not be shown. */
  private Lines page(Viewer viewer, Asked asked, String cursor) {
    List<ClockLineRow> shown = new ArrayList<>();
    String from = cursor;
    while (true) {
      List<ClockLineRow> found = queries.list(ClockLineRow.class, row(viewer, asked, from));
      for (ClockLineRow row : found) {
        if (shown.size() == PAGE) {
          return new Lines(shown, code(shown.getLast()));
        }
        if (mayBeSeen(viewer, row)) {
          shown.add(row);
        }
      }
      if (found.size() <= PAGE) {
        return new Lines(shown, null);
      }
      from = code(found.getLast());
    }
  }

  private boolean mayBeSeen(Viewer viewer, ClockLineRow row) {
    StillSeen room = rooms.get(row.aboutKind());
    return room == null || room.by(viewer, row.aboutId());
  }

  private static Row row(Viewer viewer, Asked asked, String cursor) {
    Row row = Row.of(viewer.authority()).and("account", viewer.account());
    row.and("everything", viewer.is(EVERYWHERE)).and("nodes", viewer.nodes(BY_NODE));
    row.and("before", asked.before()).and("rule", asked.rule()).and("mine", asked.mine());
    String[] parts = cursor.isEmpty() ? new String[0] : parts(cursor);
    row.and("afterDue", parts.length == 0 ? LONG_AGO : day(parts[0]));
    row.and("afterId", parts.length == 0 ? FIRST : id(parts[1]));
    return row.and("size", PAGE + 1);
  }

  private static String[] parts(String cursor) {
    String[] parts = cursor.split("_", 2);
    if (parts.length != 2) {
      throw refused();
    }
    return parts;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.format.DateTimeParseException _) {
      throw refused();
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw refused();
    }
  }

  private static Refused refused() {
    return Refused.unusable("That is not a place in this list. Begin the list again.");
  }

  private static String code(ClockLineRow row) {
    return row.dueOn() + "_" + row.id().value();
  }
}
