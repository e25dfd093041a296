package org.throughline.web.govuk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one field, its hint and what is wrong with it point at each other. */
record Field(String name, @Nullable String hint, @Nullable String error) {
  static Field of(String name, @Nullable String hint, List<FieldError> errors) {
    return new Field(name, hint, FieldError.of(errors, name));
  }

  boolean isWrong() {
    return error != null;
  }

  String hintId() {
    return name + "-hint";
  }

  String errorId() {
    return name + "-error";
  }

  /** What a screen reader says after the label; null where there is nothing to say. */
  @Nullable String describedBy() {
    String ids =
        Stream.of(hint == null ? "" : hintId(), error == null ? "" : errorId())
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /** The first choice bears the field's own name, so that the error summary can lead to it. */
  String choiceId(int place) {
    return place == 0 ? name : name + "-" + (place + 1);
  }

  String frame(String more) {
    return "tl-field" + (more.isEmpty() ? "" : " tl-field--" + more) + (isWrong() ? " tl-err" : "");
  }
}
