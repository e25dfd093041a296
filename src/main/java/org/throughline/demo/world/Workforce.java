package org.throughline.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The seats of a council's teams. People stay for years, agency staff for months; where the work is
 * hard more than half of those who come are agency staff, and each of them is a child's next
 * stranger.
 */
final class Workforce {
  private static final double AGENCY = 0.10;
  private static final double AGENCY_WHERE_HARD = 0.65;

  private final Map<Work, List<Seat>> seats = new EnumMap<>(Work.class);
  private final List<Seat> all = new ArrayList<>();

  Workforce(CouncilPlan plan, LocalDate day, Chance chance, Names names) {
    LocalDate first = day.minusMonths(plan.scale().months() + 12L);
    for (int i = 0; i < plan.scale().workers(); i++) {
      TeamPlan team = plan.teams().get(i % plan.teams().size());
      Seat seat = new Seat(team, sittings(team, day, first, chance, names));
      all.add(seat);
      seats.computeIfAbsent(team.work(), _ -> new ArrayList<>()).add(seat);
    }
  }

  private static List<Seat.Sitting> sittings(
      TeamPlan team, LocalDate day, LocalDate first, Chance chance, Names names) {
    List<Seat.Sitting> sittings = new ArrayList<>();
    LocalDate until = day;
    while (until.isAfter(first)) {
      boolean agency = chance.is(team.hard() ? AGENCY_WHERE_HARD : AGENCY);
      int days = agency ? chance.length(40, 140, 400) : chance.length(200, 1_100, 4_000);
      LocalDate from = until.minusDays(days);
      sittings.add(new Seat.Sitting(names.next(), from));
      until = from;
    }
    return sittings;
  }

  /** Somewhere such work is done; a small council has no team of its own for each. */
  Seat seat(Work work, Chance chance) {
    return chance.of(seats.getOrDefault(work, all));
  }

  /** Another seat where the work of this one is done. */
  Seat another(Seat seat, Chance chance) {
    return seat(seat.team().work(), chance);
  }

  List<Seat> all() {
    return List.copyOf(all);
  }
}
