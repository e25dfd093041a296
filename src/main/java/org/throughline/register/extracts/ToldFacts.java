package org.throughline.register.extracts;

import com.carrotsearch.hppc.LongLongHashMap;

/**
 * The facts of one list that stand in the register, and those told of it now: 16 bytes for each,
 * its key and what is said under it, both as fingerprints. What stands and is told again need not
 * be looked at by the database at all. Used by one thread at a time.
 */
final class ToldFacts {
  private static final long STATE = 7;
  private static final long HELD = 0;
  private static final long HELD_AND_TOLD = 1;
  private static final long CHALLENGED = 2;
  private static final long CONTESTED = 3;
  private static final long TOLD = 4;

  private final LongLongHashMap facts = new LongLongHashMap();

  /** What is to be done about a fact that was told. */
  enum Answer {
    /** It stands already, or was told already. */
    NOTHING,
    /** Nothing stands under its key. */
    ADD,
    /** Something else stands under its key. */
    REPLACE,
    /** Something else stands under its key and was told as well: both are to be weighed. */
    REPLACE_IF_IT_WEIGHS_MORE,
    /** It stands, and something else was told under its key: both are to be weighed. */
    WEIGH_WHAT_STANDS
  }

  /** What the register holds, before anything is told. */
  void hold(long key, long said) {
    facts.put(key, (said & ~STATE) | HELD);
  }

  Answer tell(long key, long said) {
    int at = facts.indexOf(key);
    if (!facts.indexExists(at)) {
      facts.indexInsert(at, key, (said & ~STATE) | TOLD);
      return Answer.ADD;
    }
    long known = facts.indexGet(at);
    boolean same = (known & ~STATE) == (said & ~STATE);
    return switch ((int) (known & STATE)) {
      case (int) HELD ->
          same ? became(at, HELD_AND_TOLD, Answer.NOTHING) : became(at, CHALLENGED, Answer.REPLACE);
      case (int) HELD_AND_TOLD ->
          same ? Answer.NOTHING : became(at, CONTESTED, Answer.REPLACE_IF_IT_WEIGHS_MORE);
      case (int) CHALLENGED ->
          same ? became(at, CONTESTED, Answer.WEIGH_WHAT_STANDS) : Answer.REPLACE;
      case (int) CONTESTED -> same ? Answer.NOTHING : Answer.REPLACE;
      default -> same ? Answer.NOTHING : Answer.ADD;
    };
  }

  private Answer became(int at, long state, Answer answer) {
    facts.indexReplace(at, (facts.indexGet(at) & ~STATE) | state);
    return answer;
  }
}
