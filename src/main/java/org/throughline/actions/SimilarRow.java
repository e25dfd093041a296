package org.throughline.actions;

import java.time.LocalDate;

/** An action that is open already about the same. */
record SimilarRow(ActionId id, String number, String what, LocalDate dueOn) {
  String address() {
    return "/actions/" + id.value();
  }
}
