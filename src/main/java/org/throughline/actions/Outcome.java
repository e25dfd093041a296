package org.throughline.actions;

/** What a check of a closure came to. */
enum Outcome {
  VERIFIED,
  RETURNED
}
