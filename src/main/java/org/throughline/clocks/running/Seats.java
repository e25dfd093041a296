package org.throughline.clocks.running;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.clocks.rules.Tells;
import org.throughline.history.StillSeen;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.people.Viewers;
import org.throughline.web.Scope;

/**
 * Who sits where a ladder's step points to. Where nobody does, or nobody who may see the record,
 * the seat above is told instead: what is late is never nobody's.
 */
@Component
final class Seats {
  private final Queries queries;
  private final Viewers viewers;
  private final Map<String, StillSeen> seen;

  Seats(Queries queries, Viewers viewers, List<StillSeen> seen) {
    this.queries = queries;
    this.viewers = viewers;
    this.seen = seen.stream().collect(Collectors.toMap(StillSeen::kind, Function.identity()));
  }

  /** Everybody these steps tell. */
  Set<AccountId> told(AuthorityId authority, Clock clock, List<NextRung> steps) {
    Row row = Row.of(authority).and("owner", clock.ownerId()).and("node", clock.nodeId());
    List<SeatRow> all =
        queries.list(SeatRow.class, row).stream()
            .filter(seat -> maySee(authority, seat.accountId(), clock))
            .toList();
    Set<AccountId> told = new LinkedHashSet<>();
    steps.forEach(step -> told.addAll(inSeat(all, step.rung().tells())));
    return told;
  }

  private static List<AccountId> inSeat(List<SeatRow> all, Tells wanted) {
    for (Tells seat = wanted; seat != null; seat = above(seat)) {
      Tells here = seat;
      List<AccountId> people =
          all.stream().filter(row -> row.seat() == here).map(SeatRow::accountId).toList();
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  private static @Nullable Tells above(Tells seat) {
    return switch (seat) {
      case OWNER -> Tells.TEAM_MANAGER;
      case TEAM_MANAGER -> Tells.HEAD_OF_SERVICE;
      case HEAD_OF_SERVICE -> Tells.DIRECTOR;
      case DIRECTOR -> Tells.HEAD_OF_QUALITY;
      case HEAD_OF_QUALITY -> null;
    };
  }

  private boolean maySee(AuthorityId authority, AccountId account, Clock clock) {
    StillSeen room = seen.get(clock.aboutKind());
    return room == null
        || viewers
            .of(authority, account, Set.of(Scope.values()), null)
            .filter(viewer -> room.by(viewer, clock.aboutId()))
            .isPresent();
  }
}
