package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Cap;
import org.throughline.kernel.Caps;
import org.throughline.kernel.Refused;

/**
 * The rules a council's draws are made by: who was audited in so many months is left out (0: nobody
 * is), the extract may be so many days old at most, and caps per worker and family and a least
 * number from each team, all three off where null.
 */
public record DrawPolicy(
    int lookBackMonths,
    int mostAgeDays,
    @Nullable Integer workerCap,
    @Nullable Integer familyCap,
    @Nullable Integer teamMinimum) {
  /** What counts until a council says otherwise. */
  public static final DrawPolicy USUAL = new DrawPolicy(12, 31, null, null, null);

  /** How far each rule may go, and what it is called. */
  enum Limit {
    LOOK_BACK_MONTHS("The look-back", 0, 60),
    MOST_AGE_DAYS("The age of an extract", 1, 366),
    WORKER_CAP("The cap per worker", 1, 1000),
    FAMILY_CAP("The cap per family", 1, 1000),
    TEAM_MINIMUM("The least from a team", 1, 100);

    private final String what;
    private final int least;
    private final int most;

    Limit(String what, int least, int most) {
      this.what = what;
      this.least = least;
      this.most = most;
    }

    /** The number itself, if the rule may have it; null is off. */
    @Nullable Integer hold(@Nullable Integer number) {
      if (number != null && (number < least || number > most)) {
        throw Refused.unusable("%s is %d to %,d.".formatted(what, least, most));
      }
      return number;
    }
  }

  public DrawPolicy {
    Limit.LOOK_BACK_MONTHS.hold(lookBackMonths);
    Limit.MOST_AGE_DAYS.hold(mostAgeDays);
    Limit.WORKER_CAP.hold(workerCap);
    Limit.FAMILY_CAP.hold(familyCap);
    Limit.TEAM_MINIMUM.hold(teamMinimum);
  }

  /**
   * These caps over the workers of a frame. Annex A does not say who belongs to a family, so that a
   * cap per family keeps nobody out until a register knows.
   */
  Caps caps(Map<String, String> workers) {
    List<Cap> caps = new ArrayList<>();
    if (workerCap != null) {
      caps.add(new Cap("worker", workerCap, workers));
    }
    if (familyCap != null) {
      caps.add(new Cap("family", familyCap, Map.of()));
    }
    return new Caps(teamMinimum == null ? 0 : teamMinimum, caps);
  }

  /** The frame, the seed and the size alone decide, so that anybody can recompute the draw. */
  public boolean isPlain() {
    return workerCap == null && familyCap == null && teamMinimum == null;
  }
}
