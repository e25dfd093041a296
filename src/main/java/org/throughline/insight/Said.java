package org.throughline.insight;

import org.throughline.kernel.Kebab;

/** Whether a figure is given and, where not, why not. */
enum Said {
  SHOWN(""),
  /** Nothing was audited. */
  NONE("No audits"),
  /** Under twenty audits a team's share would say more about chance than about its work. */
  TOO_FEW("Too few to say"),
  /** A small count, or one by which a small count could be worked out. */
  SUPPRESSED("c");

  private final String words;

  Said(String words) {
    this.words = words;
  }

  String code() {
    return Kebab.of(this);
  }

  String words() {
    return words;
  }
}
