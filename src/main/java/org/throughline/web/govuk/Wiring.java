package org.throughline.web.govuk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a field, its hint and what is wrong with it are tied together for a screen reader. */
record Wiring(String id, @Nullable String hint, @Nullable String error) {
  static Wiring of(
      String name, @Nullable String id, @Nullable String hint, List<FieldError> errors) {
    return new Wiring(id == null ? name : id, hint, FieldError.of(errors, name));
  }

  String hintId() {
    return id + "-hint";
  }

  String errorId() {
    return id + "-error";
  }

  /** The ids read out after the label, or null where there are none. */
  @Nullable String describedBy() {
    String ids =
        Stream.of(hint == null ? "" : hintId(), error == null ? "" : errorId())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  @Nullable String invalid() {
    return error == null ? null : "true";
  }

  /** The class of the field's box. */
  String box(boolean question) {
    return "tl-field" + (question ? " tl-field--q" : "") + (error == null ? "" : " tl-err");
  }

  /** The id of the nth choice; the first carries the group's own, so that an error links to it. */
  String choiceId(int n) {
    return n == 0 ? id : id + "-" + (n + 1);
  }
}
