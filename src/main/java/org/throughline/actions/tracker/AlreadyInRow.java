package org.throughline.actions.tracker;

import org.throughline.kernel.Refused;

/** An action that came from a row which said the same. */
record AlreadyInRow(String number, String fileName, int rowNumber) {
  Refused refusal() {
    return Refused.unusable(
        "It was brought in already as %s, from row %d of “%s”."
            .formatted(number, rowNumber, fileName));
  }
}
