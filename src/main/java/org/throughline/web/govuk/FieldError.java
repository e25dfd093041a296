package org.throughline.web.govuk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field, as a sentence. */
public record FieldError(String field, String message) {
  /** The first thing that is wrong with this field, or null where it is right. */
  static @Nullable String of(List<FieldError> errors, String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
