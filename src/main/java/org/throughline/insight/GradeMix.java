package org.throughline.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grades of one period, best first, and good or better together. Only random audits enter it.
 * Where too little was audited to say anything, no share is there to be shown. {@code changed}: how
 * many final grades differ from the first. {@code covered}: the share of the children whose status
 * was audited at all, for whom alone the shares speak.
 */
record GradeMix(
    Window window,
    int audits,
    int changed,
    Said said,
    List<GradeShare> grades,
    @Nullable GradeShare good,
    double covered) {
  GradeMix {
    grades = List.copyOf(grades);
  }

  static GradeMix unsaid(Window window, int audits, int changed, Said why) {
    return new GradeMix(window, audits, changed, why, List.of(), null, 1);
  }

  String label() {
    return window.label();
  }

  GradeShare of(String grade) {
    return grades.stream().filter(one -> one.grade().equals(grade)).findFirst().orElseThrow();
  }

  double goodOrBetter() {
    return good == null ? 0 : good.share();
  }

  boolean isPartly() {
    return covered < 1;
  }
}
