package org.throughline.messages;

/** How soon it must be seen. */
public enum Urgency {
  /** Stands first on the home page until it is dealt with. */
  AT_ONCE,
  /** Stands under “What changed” for a fortnight. */
  NEWS
}
