package org.throughline.register.extracts;

/** What the register holds of a council, and the bytes an entry of it takes. */
enum HeldKind {
  // Reference, its check, id in two halves, state, three attributes.
  CHILDREN(4 * Long.BYTES + 1 + 3 * Integer.BYTES),
  INVOLVEMENTS(2 * Long.BYTES),
  EVENTS(2 * Long.BYTES);

  private final int entry;

  HeldKind(int entry) {
    this.entry = entry;
  }

  int entry() {
    return entry;
  }
}
