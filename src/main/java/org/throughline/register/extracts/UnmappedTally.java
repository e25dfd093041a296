package org.throughline.register.extracts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.register.annexa.AnnexList;
import org.throughline.register.annexa.CellProblem;
import org.throughline.register.annexa.CouncilCodes;

/**
 * Counts the values that nobody knows the meaning of, by list, column and value. A column of free
 * text in place of codes has no end of values, so after 10,000 different ones no more are queued;
 * their number still stands in the report. May be told by several threads.
 */
final class UnmappedTally {
  private static final int QUEUED = 10_000;

  private final CouncilMeanings meanings;
  private final Map<Met, Integer> times = new LinkedHashMap<>();
  private final Map<Met, String> shown = new LinkedHashMap<>();
  private final Map<AnnexList, Integer> blank = new EnumMap<>(AnnexList.class);

  UnmappedTally(CouncilMeanings meanings) {
    this.meanings = meanings;
  }

  private record Met(String list, String column, String key) {}

  /** One value with how often it was met. */
  record Value(String list, String column, String key, String shown, int times) {}

  synchronized void met(CellProblem problem) {
    String key = CouncilCodes.key(problem.value());
    if (meanings.isNoValue(problem.column().code(), key)) {
      blank.merge(problem.list(), 1, Integer::sum);
      return;
    }
    Met met = new Met(problem.list().code(), problem.column().code(), key);
    if (times.size() < QUEUED || times.containsKey(met)) {
      times.merge(met, 1, Integer::sum);
      shown.putIfAbsent(met, problem.value());
    }
  }

  /** How many values of the list the council has said to be none. */
  synchronized int blankIn(AnnexList list) {
    return blank.getOrDefault(list, 0);
  }

  synchronized List<Value> values() {
    List<Value> values = new ArrayList<>();
    times.forEach((met, count) ->
        values.add(
            new Value(met.list(), met.column(), met.key(), shown.getOrDefault(met, ""), count)));
    return values;
  }
}
