package org.throughline.standards;

import java.util.List;
import java.util.Optional;
import org.throughline.kernel.NotFound;

/** Ordered grades of one framework version, best first, with a note on what the words are not. */
public record Scale(String code, String label, String note, List<Grade> grades) {
  public Scale {
    grades = List.copyOf(grades);
  }

  public Grade grade(String code) {
    return grades.stream()
        .filter(grade -> grade.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("grade"));
  }

  /** The grade of a rank, 1 being the best. */
  public Grade ranked(int rank) {
    return grades.stream().filter(grade -> grade.rank() == rank).findFirst().orElseThrow();
  }

  public boolean has(String code) {
    return grades.stream().anyMatch(grade -> grade.code().equals(code));
  }

  /**
   * The grade that somebody means who writes “RI”, “Inad.” or “4”; nothing where it is not sure.
   */
  public Optional<Grade> spelt(String said) {
    return Spelt.grade(grades, said);
  }
}
