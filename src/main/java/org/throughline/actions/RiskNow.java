package org.throughline.actions;

import org.jspecify.annotations.Nullable;
import org.throughline.register.children.RiskStatus;

/**
 * How the risk to the child stands by what was said last, how many working days ago, and whether it
 * is to be looked at again; nobody has said anything where the status is null.
 */
record RiskNow(@Nullable RiskStatus status, int age, boolean stale) {

  /** What is asked of whoever is responsible for the case; empty where it is fresh. */
  String asks() {
    if (status == null) {
      return "Nobody has said yet how the risk to the child stands.";
    }
    return stale ? "The risk status is %d working days old. Look again.".formatted(age) : "";
  }
}
