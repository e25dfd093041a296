package org.throughline.web.govuk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field, as a sentence. */
public record FieldError(String field, String message) {
  /** What is said first of a field; null where nothing is wrong with it. */
  static @Nullable String of(List<FieldError> errors, String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
