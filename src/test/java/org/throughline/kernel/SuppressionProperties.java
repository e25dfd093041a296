package org.throughline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Somebody who tries every way the hidden counts could be, and throws away those that do not add up
 * with what is shown, must not be able to tell a small count from the others it might be.
 */
class SuppressionProperties {
  private static final int SMALLEST = 4;
  private static final int FEWEST = 3;
  private static final String OWN = " itself";

  /** What is there before it is added up: so many of so many at the end of each branch. */
  private record Leaf(int count, int of) {}

  @Provide
  Arbitrary<Branch<String>> trees() {
    Arbitrary<Leaf> leaf =
        Arbitraries.integers()
            .between(0, 5)
            .flatMap(of -> Arbitraries.integers().between(0, of).map(k -> new Leaf(k, of)));
    Arbitrary<List<Leaf>> place = leaf.list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(place.list().ofMinSize(1).ofMaxSize(2), leaf)
        .as(SuppressionProperties::tree);
  }

  private static Branch<String> tree(List<List<Leaf>> services, Leaf own) {
    List<Branch<String>> parts = new ArrayList<>();
    for (List<Leaf> teams : services) {
      List<Branch<String>> under = new ArrayList<>();
      String name = "s" + parts.size();
      for (Leaf team : teams.subList(1, teams.size())) {
        under.add(new Branch<>(name + under.size(), team.count(), team.of(), List.of()));
      }
      // The first leaf is the service's own, beside its teams.
      parts.add(over(name, teams.getFirst(), under));
    }
    return over("all", own.of() < 5 ? new Leaf(0, 0) : own, parts);
  }

  private static Branch<String> over(String key, Leaf own, List<Branch<String>> parts) {
    int count = own.count() + parts.stream().mapToInt(Branch::count).sum();
    int of = own.of() + parts.stream().mapToInt(Branch::of).sum();
    return new Branch<>(key, count, of, parts);
  }

  @Property(tries = 200)
  void noSmallCountCanBeWorkedOut(@ForAll("trees") Branch<String> whole) {
    Set<String> hidden = hidden(whole);
    Map<String, Set<Integer>> possible = new HashMap<>();
    tryAll(whole, hidden, possible);
    List<Branch<String>> places = places(whole);
    boolean nothingLeft = places.stream().skip(1).allMatch(one -> hidden.contains(one.key()));
    for (Branch<String> place : places.subList(1, places.size())) {
      if (isSmall(place.count(), place.of())) {
        assertThat(hidden).contains(place.key());
      }
      if (!nothingLeft) {
        isSafe(place.count(), place.of(), possible.getOrDefault(place.key(), Set.of()));
      }
    }
    for (Branch<String> place : places) {
      if (!nothingLeft && !place.parts().isEmpty() && place.own() > 0) {
        isSafe(place.ownCount(), place.own(), possible.getOrDefault(place.key() + OWN, Set.of()));
      }
    }
  }

  @Property(tries = 200)
  void whatIsNotSmallAndStandsAloneIsShown(@ForAll("trees") Branch<String> whole) {
    boolean noneSmall =
        places(whole).stream()
            .allMatch(one ->
                !isSmall(one.count(), one.of())
                    && one.of() >= FEWEST
                    && (one.parts().isEmpty() || !isSmall(one.ownCount(), one.own())));
    if (noneSmall) {
      assertThat(hidden(whole)).isEmpty();
    }
  }

  private static Set<String> hidden(Branch<String> whole) {
    return new Suppression(SMALLEST).hidden(whole, part -> part.of() < FEWEST);
  }

  private static boolean isSmall(int count, int of) {
    return (0 < count && count < SMALLEST) || (0 < of - count && of - count < SMALLEST);
  }

  private static void isSafe(int count, int of, Set<Integer> possible) {
    assertThat(possible).contains(count);
    if (0 < count && count < SMALLEST) {
      assertThat(possible).hasSizeGreaterThan(1);
      for (int one = 1; one <= Math.min(SMALLEST - 1, of); one++) {
        assertThat(possible).contains(one);
      }
    }
    if (0 < of - count && of - count < SMALLEST) {
      assertThat(possible).hasSizeGreaterThan(1);
      for (int one = 1; one <= Math.min(SMALLEST - 1, of); one++) {
        assertThat(possible).contains(of - one);
      }
    }
  }

  private static List<Branch<String>> places(Branch<String> from) {
    List<Branch<String>> places = new ArrayList<>(List.of(from));
    from.parts().forEach(part -> places.addAll(places(part)));
    return places;
  }

  /** Every way to fill the leaves, kept where each sum that is shown comes out as shown. */
  private static void tryAll(
      Branch<String> whole, Set<String> hidden, Map<String, Set<Integer>> possible) {
    List<String> leaves = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (Branch<String> place : places(whole)) {
      boolean end = place.parts().isEmpty();
      leaves.add(end ? place.key() : place.key() + OWN);
      sizes.add(end ? place.of() : place.own());
    }
    fill(whole, hidden, possible, leaves, sizes, new HashMap<>());
  }

  private static void fill(
      Branch<String> whole,
      Set<String> hidden,
      Map<String, Set<Integer>> possible,
      List<String> leaves,
      List<Integer> sizes,
      Map<String, Integer> filled) {
    int next = filled.size();
    if (next < leaves.size()) {
      for (int count = 0; count <= sizes.get(next); count++) {
        Map<String, Integer> more = new HashMap<>(filled);
        more.put(leaves.get(next), count);
        fill(whole, hidden, possible, leaves, sizes, more);
      }
      return;
    }
    Map<String, Integer> sums = new HashMap<>(filled);
    if (addsUp(whole, hidden, sums)) {
      sums.forEach((key, count) -> possible.computeIfAbsent(key, _ -> new TreeSet<>()).add(count));
    }
  }

  /** Adds the sums up from the leaves; false where one is not what is shown. */
  private static boolean addsUp(
      Branch<String> place, Set<String> hidden, Map<String, Integer> sums) {
    boolean well = true;
    if (!place.parts().isEmpty()) {
      int sum = sums.getOrDefault(place.key() + OWN, 0);
      for (Branch<String> part : place.parts()) {
        well &= addsUp(part, hidden, sums);
        sum += sums.getOrDefault(part.key(), 0);
      }
      sums.put(place.key(), sum);
    }
    return well
        && (hidden.contains(place.key()) || place.count() == sums.getOrDefault(place.key(), -1));
  }
}
