package org.throughline.demo.world;

import java.time.LocalDate;
import java.util.List;

/** A seat in a team and who has sat in it, the latest first. */
public record Seat(TeamPlan team, List<Sitting> sittings) {
  public Seat {
    sittings = List.copyOf(sittings);
  }

  /** Somebody sitting there from a day on, until the next. */
  public record Sitting(String worker, LocalDate from) {}

  /** Who sat there that day; before all that is known, the first. */
  public String worker(LocalDate day) {
    for (Sitting sitting : sittings) {
      if (!sitting.from().isAfter(day)) {
        return sitting.worker();
      }
    }
    return sittings.getLast().worker();
  }
}
