package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * A stratum’s line as a page shows it. Readers beyond the service see counts of 1 to 5 children as
 * “c”, and where that is one stratum alone the next smallest too, so that nobody can subtract.
 */
record Shown(StratumRow row, boolean hidden) {
  private static final int FEW = 5;

  String frameCount() {
    return hidden ? "c" : "%,d".formatted(row.frameCount());
  }

  String take() {
    return hidden ? "c" : String.valueOf(row.take());
  }

  String taken() {
    return hidden ? "c" : String.valueOf(row.taken());
  }

  /** The exact share of the size, before it is made whole. */
  String share(int size, int frameSize) {
    return hidden
        ? "c"
        : "%.2f".formatted((double) Math.min(size, frameSize) * row.frameCount() / frameSize);
  }

  static List<Shown> of(List<StratumRow> rows, Viewer viewer) {
    boolean wide = isBeyondTheService(viewer);
    List<StratumRow> few =
        rows.stream()
            .filter(row -> wide && row.frameCount() > 0 && row.frameCount() <= FEW)
            .toList();
    List<StratumRow> hidden = new ArrayList<>(few);
    if (few.size() == 1) {
      Optional<StratumRow> next =
          rows.stream()
              .filter(row -> !few.contains(row))
              .min(Comparator.comparingInt(StratumRow::frameCount));
      next.ifPresent(hidden::add);
    }
    return rows.stream().map(row -> new Shown(row, hidden.contains(row))).toList();
  }

  static boolean hidesSome(List<Shown> strata) {
    return strata.stream().anyMatch(Shown::hidden);
  }

  static boolean isBeyondTheService(Viewer viewer) {
    return !viewer.is(inTheService());
  }

  private static Role[] inTheService() {
    return new Role[] {
      Role.AUDITOR,
      Role.PRACTITIONER,
      Role.TEAM_MANAGER,
      Role.HEAD_OF_SERVICE,
      Role.HEAD_OF_QUALITY,
      Role.DIRECTOR,
      Role.PRINCIPAL_SOCIAL_WORKER,
      Role.REVIEWING_OFFICER,
      Role.PERFORMANCE_ANALYST,
      Role.INTERNAL_AUDITOR
    };
  }
}
