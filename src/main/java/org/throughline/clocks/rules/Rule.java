package org.throughline.clocks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.kernel.WorkingDays;

/**
 * A rule as it holds from a day on. {@code confirmed} is false where the figure is known in the
 * field and its text has not been read; {@code extension} is null where it may not become later.
 */
public record Rule(
    UUID id,
    String code,
    String name,
    String starts,
    String stops,
    Basis basis,
    LocalDate effectiveFrom,
    TimeLimit limit,
    String citation,
    boolean confirmed,
    boolean pausable,
    @Nullable Extension extension,
    List<Rung> ladder) {
  public Rule {
    ladder = List.copyOf(ladder);
  }

  /** The working days it counts by: closure days only where the rule is the council's own. */
  public WorkingDays days(CouncilCalendar calendar) {
    return basis == Basis.LOCAL ? calendar.own() : calendar.common();
  }
}
