package org.throughline.actions.tracker;

import org.throughline.actions.ActionId;
import org.throughline.history.Subject;

/** An action that came in with a spreadsheet, and whether anything happened to it since. */
record BroughtInRow(ActionId actionId, String number, boolean worked) {
  Subject subject() {
    return Subject.of("action", actionId, number);
  }
}
