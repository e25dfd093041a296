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

  public DrawPolicy {
    within("The look-back", lookBackMonths, 0, 60);
    within("The age of an extract", mostAgeDays, 1, 366);
    within("The cap per worker", workerCap, 1, 1000);
    within("The cap per family", familyCap, 1, 1000);
    within("The least from a team", teamMinimum, 1, 100);
  }

  private static void within(String what, @Nullable Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      throw Refused.unusable("%s is %d to %d.".formatted(what, least, most));
    }
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
