package org.throughline.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.standards.Grade;
import org.throughline.standards.Scale;

/**
 * Makes the mix of grades of each period from counts. Of the whole authority every stratum weighs
 * as many children as the frames of the period held, so that a draw that took a few more of one
 * status does not tilt the whole. Of one service or team, whose frames are not known, audits count
 * one each, and under twenty they say nothing.
 */
record Mixing(
    Scale scale,
    List<Window> windows,
    List<GradeCountRow> counts,
    List<FrameCountRow> frames,
    boolean whole) {
  /** The fewest audits of a service or team by which a share is given. */
  static final int FEWEST = 20;

  Mixing {
    windows = List.copyOf(windows);
    counts = List.copyOf(counts);
    frames = List.copyOf(frames);
  }

  /** The codes of the grades that count as good or better. */
  static Set<String> good(Scale scale) {
    int least = scale.grade("good").rank();
    return scale.grades().stream()
        .filter(grade -> grade.rank() <= least)
        .map(Grade::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** One mix a period, oldest first, from the first with an audit to the last with one. */
  List<GradeMix> mixes(Stage stage) {
    List<GradeMix> all = windows.stream().map(window -> mix(window, stage)).toList();
    List<GradeMix> begun = all.stream().dropWhile(Mixing::isEmpty).toList();
    return begun.reversed().stream().dropWhile(Mixing::isEmpty).toList().reversed();
  }

  private static boolean isEmpty(GradeMix mix) {
    return mix.said() == Said.NONE;
  }

  private GradeMix mix(Window window, Stage stage) {
    List<GradeCountRow> rows = counts.stream().filter(row -> window.counts(row.month())).toList();
    int audits = audits(rows.stream());
    int changed = audits(rows.stream().filter(row -> !row.firstGrade().equals(row.finalGrade())));
    if (audits == 0) {
      return GradeMix.unsaid(window, 0, 0, Said.NONE);
    }
    if (!whole && audits < FEWEST) {
      return GradeMix.unsaid(window, audits, changed, Said.TOO_FEW);
    }
    Sample sample = new Sample(rows, children(window), stage);
    List<GradeShare> shares =
        scale.grades().stream()
            .map(grade -> sample.share(grade.code(), grade.label(), grade.code()::equals))
            .toList();
    GradeShare good = sample.share("good-or-better", "Good or better", good(scale)::contains);
    return new GradeMix(window, audits, changed, Said.SHOWN, shares, good, sample.covered());
  }

  private Map<String, Integer> children(Window window) {
    return frames.stream()
        .filter(frame -> window.counts(frame.month()))
        .collect(
            Collectors.groupingBy(
                FrameCountRow::stratum, Collectors.summingInt(FrameCountRow::children)));
  }

  private static int audits(Stream<GradeCountRow> rows) {
    return rows.mapToInt(GradeCountRow::audits).sum();
  }

  /** The audits of one period, and the children of each status they were drawn from. */
  private record Sample(List<GradeCountRow> rows, Map<String, Integer> children, Stage stage) {
    GradeShare share(String code, String label, Predicate<String> grades) {
      Proportion all = proportion(rows, grades);
      return WeightedShare.of(strata(grades))
          .map(weighted ->
              new GradeShare(
                  code, label, all.count(), all.of(), weighted.share(), weighted.interval()))
          .orElseGet(() -> GradeShare.plain(code, label, all));
    }

    double covered() {
      return WeightedShare.of(strata(_ -> true)).map(WeightedShare::covered).orElse(1.0);
    }

    private List<StratumCount> strata(Predicate<String> grades) {
      return children.entrySet().stream()
          .map(entry ->
              new StratumCount(
                  entry.getKey(), entry.getValue(), proportion(of(entry.getKey()), grades)))
          .toList();
    }

    private List<GradeCountRow> of(String stratum) {
      return rows.stream().filter(row -> row.stratum().equals(stratum)).toList();
    }

    private Proportion proportion(List<GradeCountRow> some, Predicate<String> grades) {
      return new Proportion(
          audits(some.stream().filter(row -> grades.test(stage.of(row)))), audits(some.stream()));
    }
  }
}
