package org.throughline.audits.draws;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;
import org.throughline.web.govuk.FieldError;

/** Reads what people typed into this room's forms. */
final class Typed {
  private Typed() {}

  /** A whole number; {@code otherwise} is said where it is none. */
  static int number(@Nullable String text, String otherwise) {
    String stripped = text == null ? "" : text.strip();
    if (!stripped.matches("[0-9]{1,6}")) {
      throw Refused.unusable(otherwise);
    }
    return Integer.parseInt(stripped);
  }

  /** A whole number, or nothing where nothing was typed. */
  static @Nullable Integer numberOrNone(@Nullable String text, String otherwise) {
    return text == null || text.isBlank() ? null : Integer.valueOf(number(text, otherwise));
  }

  /** Reads one field of a form; what is wrong with it is added, and the others are still read. */
  static void check(List<FieldError> errors, String field, Supplier<?> read) {
    try {
      var _ = read.get();
    } catch (Refused refused) {
      errors.add(FieldError.of(refused, field));
    }
  }

  static UUID id(@Nullable String text, String otherwise) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException _) {
      throw Refused.unusable(otherwise);
    }
  }
}
