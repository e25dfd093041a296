package org.throughline.register.extracts;

import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.procedures.LongLongProcedure;

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
  // What stands when all is merged, where that is not what is held or was told first.
  private final LongLongHashMap instead = new LongLongHashMap();

  /** What is to be done about a fact that was told. */
  enum Answer {
    /** It stands already, or was told already. */
    NOTHING,
    /** Nothing stands under its key. */
    ADD,
    /** Nothing stands under its key, and something else was told under it: both are weighed. */
    ADD_IF_IT_WEIGHS_MORE,
    /** Something else stands under its key. */
    REPLACE,
    /** Something else stands under its key, and more was told under it: all are weighed. */
    REPLACE_IF_IT_WEIGHS_MORE,
    /** The same, where what stands was told as well, so that it is weighed with the others. */
    REPLACE_IF_IT_WEIGHS_MORE_THAN_WHAT_STANDS,
    /** It stands, and something else was told under its key: both are weighed. */
    WEIGH_WHAT_STANDS;

    /** Only the database knows what stands under the key in the end. */
    boolean isWeighed() {
      return this != NOTHING && this != ADD && this != REPLACE;
    }
  }

  /** How many the register holds, before anything is told. */
  void expect(int held) {
    facts.ensureCapacity(facts.size() + held);
  }

  /** What the register holds, before anything is told. */
  void hold(long key, long said) {
    facts.put(key, (said & ~STATE) | HELD);
  }

  Answer tell(long key, long told) {
    long said = told & ~STATE;
    int at = facts.indexOf(key);
    if (!facts.indexExists(at)) {
      facts.indexInsert(at, key, said | TOLD);
      return Answer.ADD;
    }
    long known = facts.indexGet(at);
    if ((known & ~STATE) == said) {
      return again(at, known & STATE);
    }
    return switch ((int) (known & STATE)) {
      case (int) HELD -> {
        instead.put(key, said);
        yield became(at, CHALLENGED, Answer.REPLACE);
      }
      case (int) HELD_AND_TOLD ->
          became(at, CONTESTED, Answer.REPLACE_IF_IT_WEIGHS_MORE_THAN_WHAT_STANDS);
      case (int) TOLD -> Answer.ADD_IF_IT_WEIGHS_MORE;
      case (int) CHALLENGED ->
          instead.getOrDefault(key, said) == said
              ? Answer.NOTHING
              : Answer.REPLACE_IF_IT_WEIGHS_MORE;
      default -> Answer.REPLACE_IF_IT_WEIGHS_MORE;
    };
  }

  /** What stands under a key when all is merged, where that had to be weighed. */
  void settle(long key, long said) {
    instead.put(key, said & ~STATE);
  }

  /** Each key and what stands under it when all is merged and what was weighed is settled. */
  void standing(LongLongProcedure each) {
    facts.forEach(
        (LongLongProcedure)
            (key, known) -> each.apply(key, instead.getOrDefault(key, known & ~STATE)));
  }

  private Answer again(int at, long state) {
    if (state == HELD) {
      return became(at, HELD_AND_TOLD, Answer.NOTHING);
    }
    return state == CHALLENGED ? became(at, CONTESTED, Answer.WEIGH_WHAT_STANDS) : Answer.NOTHING;
  }

  private Answer became(int at, long state, Answer answer) {
    facts.indexReplace(at, (facts.indexGet(at) & ~STATE) | state);
    return answer;
  }
}
