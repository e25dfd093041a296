package org.throughline.actions;

/** What can happen to an action, and how its line of life says it. */
enum LifeKind {
  RAISED("Raised"),
  BROUGHT_IN("Brought in"),
  HANDED_OVER("Handed over"),
  MORE_TIME_ASKED("More time asked for"),
  END_ASKED("Its end asked for"),
  DECLINED("Declined what was asked for"),
  LAPSED("What was asked for lapsed"),
  MORE_TIME("More time given"),
  MOVED("Due day moved with the calendar"),
  RISK("Risk status"),
  TOLD("Told by the clock"),
  CLOSED("Closed"),
  VERIFIED("Verified"),
  RETURNED("Not verified, sent back"),
  WITHDRAWN("Withdrawn");

  private final String label;

  LifeKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
