package org.throughline.clocks.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.kernel.WorkingDays;

/**
 * A step of a ladder: so many working days (for a limit of hours: hours) before the due day, where
 * {@code away} is under 0, or after it, somebody is told. Steps of days are taken at six in the
 * morning, so that they stand on the home page when the day begins.
 */
public record Rung(int position, int away, RungUnit unit, Tells tells) {
  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final int FARTHEST = 365;

  /** What a step is measured in. */
  public enum RungUnit {
    HOURS,
    WORKING_DAYS
  }

  public Rung {
    if (Math.abs(away) > FARTHEST) {
      throw Refused.unusable("A step is at most 365 away from the due day.").about("ladder");
    }
  }

  /** When it is taken. */
  public Instant at(Due due, WorkingDays days) {
    Instant moment = due.at();
    if (unit == RungUnit.HOURS && moment != null) {
      return moment.plus(Duration.ofHours(away));
    }
    LocalDate on = away < 0 ? days.before(due.on(), -away) : days.after(due.on(), away);
    return on.atTime(MORNING).atZone(CouncilTime.LONDON).toInstant();
  }

  /** “2 working days before it is due: whoever owns it”. */
  public String inWords() {
    String far = (unit == RungUnit.HOURS ? Unit.HOURS : Unit.WORKING_DAYS).of(Math.abs(away));
    String when =
        away == 0 ? "On the day it is due" : far + (away < 0 ? " before it is due" : " after");
    return when + ": " + tells.label();
  }
}
