package org.throughline.register.children;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;

/**
 * Where a child stands, the highest first: of several open involvements the first in this order is
 * the child's status. A code that is none of these is shown as it was written, never dropped.
 */
public enum Standing {
  LOOKED_AFTER("In care", "in care"),
  CHILD_PROTECTION_PLAN("Child protection plan", "on a child protection plan"),
  CHILD_IN_NEED("Child in need", "supported as a child in need"),
  ASSESSMENT("Being assessed", "being assessed"),
  CARE_LEAVER("Care leaver", "supported as a care leaver"),
  EARLY_HELP("Early help", "in early help");

  /** What a child without an open involvement is filtered by. */
  static final String NONE = "none";

  private final String label;
  private final String prose;

  Standing(String label, String prose) {
    this.label = label;
    this.prose = prose;
  }

  public String label() {
    return label;
  }

  public String code() {
    return Kebab.of(this);
  }

  /** The printed label of a status code; of none, that nothing is open. */
  public static String label(@Nullable String code) {
    return of(code).map(Standing::label).orElseGet(() -> unknown(code));
  }

  /** How a sentence goes on after “A girl of nine, …”. */
  static String prose(String code) {
    return of(code).map(standing -> standing.prose).orElseGet(() -> code.replace('-', ' '));
  }

  /** Lower stands before higher; an unknown code stands last. */
  static int rank(String code) {
    return of(code).map(Standing::ordinal).orElse(values().length);
  }

  private static Optional<Standing> of(@Nullable String code) {
    return Arrays.stream(values()).filter(standing -> standing.code().equals(code)).findFirst();
  }

  private static String unknown(@Nullable String code) {
    if (code == null || code.isEmpty() || code.equals(NONE)) {
      return "Nothing open";
    }
    return code.substring(0, 1).toUpperCase(java.util.Locale.UK)
        + code.substring(1).replace('-', ' ');
  }
}
