package org.throughline.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.web.Viewer;

/** The grades for machines, as the page has them. */
@RestController
final class GradesApi {
  private final Insight insight;

  GradesApi(Insight insight) {
    this.insight = insight;
  }

  /** One list, whole: three years at most. */
  record Answer(List<Item> items, @Nullable String next) {}

  /** One period: its first day, how many audits, and the mix by first and by final grade. */
  record Item(
      LocalDate from, String label, int audits, List<Share> firstGrades, List<Share> finalGrades) {}

  /**
   * One grade: so many of so many, the weighted share and its 95% interval, each within 0 and 1.
   */
  record Share(String grade, int count, int of, double share, double low, double high) {
    static Share of(GradeShare one) {
      Interval sure = one.interval();
      return new Share(one.grade(), one.count(), one.of(), one.share(), sure.low(), sure.high());
    }
  }

  @GetMapping("/api/v1/insight/grades")
  Answer grades(Viewer viewer, @RequestParam(defaultValue = "quarter") Period by) {
    List<GradeMix> first = insight.grades(viewer, by, Stage.FIRST, null);
    List<GradeMix> last = insight.grades(viewer, by, Stage.FINAL, null);
    List<Item> items = first.stream().map(mix -> item(mix, last.get(first.indexOf(mix)))).toList();
    return new Answer(items, null);
  }

  private static Item item(GradeMix first, GradeMix last) {
    return new Item(
        first.start(),
        first.label(),
        first.audits(),
        first.grades().stream().map(Share::of).toList(),
        last.grades().stream().map(Share::of).toList());
  }
}
