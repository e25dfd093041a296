package org.throughline.register.children;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.Status;

/**
 * The words for where a child stands. A code that is none of the known ones is shown as it was
 * written, never dropped.
 */
public final class Standing {
  /** What children without an open involvement are filtered by. */
  static final String NONE = "none";

  private Standing() {}

  /** The codes of the statuses, the highest first. */
  public static List<String> codes() {
    return Arrays.stream(Status.values()).map(Status::code).toList();
  }

  /** The printed label of a status code; of none, that nothing is open. */
  public static String label(@Nullable String code) {
    if (code == null || code.isEmpty() || code.equals(NONE)) {
      return "Nothing open";
    }
    return of(code).map(Status::label).orElseGet(() -> words(code));
  }

  /** How a sentence goes on after “A girl of nine, …”. */
  static String prose(String code) {
    return of(code).map(Standing::prose).orElseGet(() -> code.replace('-', ' '));
  }

  /** Lower stands before higher; an unknown code stands last. */
  static int rank(String code) {
    return of(code).map(Status::ordinal).orElse(Status.values().length);
  }

  /** A code as words: {@code child-in-need} as “Child in need”. */
  static String words(String code) {
    return code.isEmpty()
        ? ""
        : code.substring(0, 1).toUpperCase(Locale.UK) + code.substring(1).replace('-', ' ');
  }

  private static Optional<Status> of(String code) {
    return Arrays.stream(Status.values()).filter(status -> status.code().equals(code)).findFirst();
  }

  private static String prose(Status status) {
    return switch (status) {
      case LOOKED_AFTER -> "in care";
      case CHILD_PROTECTION_PLAN -> "on a child protection plan";
      case CHILD_IN_NEED -> "supported as a child in need";
      case ASSESSMENT -> "being assessed";
      case CARE_LEAVER -> "supported as a care leaver";
      case EARLY_HELP -> "in early help";
    };
  }
}
