package org.throughline.audits.tools;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a section. A graded one says what each grade looks like here, and may cap: a grade
 * of rank {@code capsFrom} or worse holds the overall grade at {@code capTo} or worse.
 *
 * @param number as it is printed: section, then place in it, as “3.2”
 */
public record Question(
    UUID id,
    String number,
    QuestionKind kind,
    String code,
    String text,
    String hint,
    Map<String, String> descriptors,
    @Nullable Integer capsFrom,
    @Nullable Integer capTo,
    boolean required) {
  public Question {
    descriptors = Map.copyOf(descriptors);
  }

  public boolean isGraded() {
    return kind == QuestionKind.GRADED;
  }
}
