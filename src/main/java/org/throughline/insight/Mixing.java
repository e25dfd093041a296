package org.throughline.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the mix of grades of each period from counts: every stratum weighs as many children as the
 * frames of the period held, so that a draw that took a few more of one status does not tilt the
 * whole. Where the frames are not known, or one team is looked at, audits count one each.
 */
record Mixing(List<GradeRow> scale, Period period, Stage stage) {
  Mixing {
    scale = List.copyOf(scale);
  }

  /** One mix for each period that has an audit, oldest first. */
  List<GradeMix> mixes(List<GradeCountRow> counts, List<FrameCountRow> frames) {
    Map<LocalDate, List<GradeCountRow>> byPeriod =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    row -> period.startOf(row.month()), TreeMap::new, Collectors.toList()));
    List<GradeMix> mixes = new ArrayList<>();
    byPeriod.forEach((start, rows) -> mixes.add(mix(start, rows, frames)));
    return mixes;
  }

  private GradeMix mix(LocalDate start, List<GradeCountRow> rows, List<FrameCountRow> frames) {
    Map<String, Integer> audited =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    GradeCountRow::stratum, Collectors.summingInt(GradeCountRow::audits)));
    Map<String, Integer> children =
        frames.stream()
            .filter(frame -> period.startOf(frame.month()).equals(start))
            .collect(
                Collectors.groupingBy(
                    FrameCountRow::stratum, Collectors.summingInt(FrameCountRow::children)));
    int all = audited.values().stream().mapToInt(Integer::intValue).sum();
    List<GradeShare> shares =
        scale.stream().map(grade -> share(grade, rows, audited, children, all)).toList();
    return new GradeMix(start, period.lastMonthOf(start), period.label(start), all, shares);
  }

  private GradeShare share(
      GradeRow grade,
      List<GradeCountRow> rows,
      Map<String, Integer> audited,
      Map<String, Integer> children,
      int all) {
    int count = count(grade, rows, null);
    if (!children.keySet().containsAll(audited.keySet())) {
      Proportion plain = new Proportion(count, all);
      return new GradeShare(
          grade.code(), grade.label(), count, all, plain.share(), plain.interval());
    }
    List<StratumCount> strata =
        audited.keySet().stream().map(one -> stratum(one, grade, rows, audited, children)).toList();
    WeightedShare weighted = WeightedShare.of(strata).orElseThrow();
    return new GradeShare(
        grade.code(), grade.label(), count, all, weighted.share(), weighted.interval());
  }

  private StratumCount stratum(
      String stratum,
      GradeRow grade,
      List<GradeCountRow> rows,
      Map<String, Integer> audited,
      Map<String, Integer> children) {
    Proportion proportion =
        new Proportion(count(grade, rows, stratum), audited.getOrDefault(stratum, 0));
    return new StratumCount(stratum, children.getOrDefault(stratum, 0), proportion);
  }

  private int count(GradeRow grade, List<GradeCountRow> rows, @Nullable String stratum) {
    return rows.stream()
        .filter(row -> stage.of(row).equals(grade.code()))
        .filter(row -> stratum == null || row.stratum().equals(stratum))
        .mapToInt(GradeCountRow::audits)
        .sum();
  }
}
