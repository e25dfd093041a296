package org.throughline.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many to take from each stratum, by largest remainder (Hamilton's method) in whole numbers
 * only: a stratum of <i>n</i> out of <i>N</i> first gets the whole part of <i>size × n ÷ N</i>;
 * what is left over goes one each to the strata with the larger remainders, equal remainders by the
 * stratum's name, ascending in code-point order. Where the size is the frame or more, all are
 * taken.
 *
 * <p>Every stratum is within one of its exact share. A larger size can, rarely, give some stratum
 * one fewer (the Alabama paradox): the price of that promise.
 */
final class StratumSizes {
  private StratumSizes() {}

  private record Share(String stratum, long whole, long remainder) {}

  static SortedMap<String, Integer> of(int size, Map<String, Integer> counts) {
    long all = counts.values().stream().mapToLong(Integer::longValue).sum();
    long take = Math.min(size, all);
    List<Share> shares = shares(take, all, counts);
    long left = take - shares.stream().mapToLong(Share::whole).sum();
    SortedMap<String, Integer> sizes = new TreeMap<>(CodePointOrder.ASCENDING);
    for (Share share : shares) {
      sizes.put(share.stratum(), Math.toIntExact(share.whole() + (left-- > 0 ? 1 : 0)));
    }
    return sizes;
  }

  private static List<Share> shares(long take, long all, Map<String, Integer> counts) {
    List<Share> shares = new ArrayList<>();
    counts.forEach((stratum, n) -> shares.add(new Share(stratum, take * n / all, take * n % all)));
    shares.sort(
        Comparator.comparingLong(Share::remainder)
            .reversed()
            .thenComparing(Share::stratum, CodePointOrder.ASCENDING));
    return shares;
  }
}
