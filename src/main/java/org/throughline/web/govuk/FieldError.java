package org.throughline.web.govuk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;

/**
 * What is wrong with one field, as a sentence; {@code meanwhile} where nothing is wrong with what
 * was typed, but things stand otherwise by now.
 */
public record FieldError(String field, String message, boolean meanwhile) {
  public FieldError(String field, String message) {
    this(field, message, false);
  }

  /** What was refused, at the field it is about; {@code otherwise} where it names none. */
  public static FieldError of(Refused refused, String otherwise) {
    String field = refused.field();
    boolean meanwhile = refused.kind() == Refused.Kind.CONFLICT;
    return new FieldError(field == null ? otherwise : field, refused.sentence(), meanwhile);
  }

  /** Those of one id, by the name that its field has in a form that stands more than once. */
  public static List<FieldError> named(List<FieldError> errors, String id, String name) {
    return errors.stream()
        .filter(error -> error.field().equals(id))
        .map(error -> new FieldError(name, error.message(), error.meanwhile()))
        .toList();
  }

  /** The first thing that is wrong with this field, or null where it is right. */
  static @Nullable String of(List<FieldError> errors, String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
