package org.throughline.web;

/** What a personal access token may be used for; it never does more than its owner may. */
public enum Scope {
  /** Read what the owner may read. */
  READ,
  /** Bring in extracts and undo the latest. */
  IMPORT,
  /** Open cycles and draw. */
  DRAW,
  /** Take the frame of a draw. */
  FRAME,
  /** Give second judgements. */
  JUDGE,
  /** Raise, close and check actions, and give them more time. */
  ACT
}
