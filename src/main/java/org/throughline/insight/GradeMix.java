package org.throughline.insight;

import java.time.LocalDate;
import java.util.List;

/** The grades of one period, best first. Only random audits enter it. */
record GradeMix(
    LocalDate start, LocalDate lastMonth, String label, int audits, List<GradeShare> grades) {
  GradeMix {
    grades = List.copyOf(grades);
  }

  /** The share graded good or better. */
  double goodOrBetter() {
    return grades.stream().filter(GradeMix::isGood).mapToDouble(GradeShare::share).sum();
  }

  int countGoodOrBetter() {
    return grades.stream().filter(GradeMix::isGood).mapToInt(GradeShare::count).sum();
  }

  GradeShare of(String grade) {
    return grades.stream().filter(one -> one.grade().equals(grade)).findFirst().orElseThrow();
  }

  private static boolean isGood(GradeShare share) {
    return share.grade().equals("good") || share.grade().equals("outstanding");
  }
}
