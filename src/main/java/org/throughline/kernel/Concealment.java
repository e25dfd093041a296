package org.throughline.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hides one count after another until every small one is safe. What may be known of a count is
 * found exactly: each place stands in one sum with its parts and in one with its siblings, so that
 * what the sums allow can be passed up the tree and down again.
 *
 * <p>What is hidden next is chosen by how many there are, which is public, and never by the count:
 * the choice itself tells nothing.
 */
final class Concealment<K> {
  /** One count: a place of the tree, or (without a key) what belongs to a place itself. */
  private static final class Cell<K> {
    private final @Nullable K key;
    private final @Nullable Cell<K> above;
    private final int count;
    private final int of;
    private final List<Cell<K>> parts = new ArrayList<>();
    private boolean shown;

    Cell(@Nullable K key, @Nullable Cell<K> above, int count, int of) {
      this.key = key;
      this.above = above;
      this.count = count;
      this.of = of;
    }

    /** What is said of it by itself. */
    Range own() {
      return shown ? new Range(count, count) : new Range(0, of);
    }

    /** What it may be by itself and by its parts. */
    Range fromBelow() {
      return parts.isEmpty() ? own() : own().meet(sum(parts));
    }

    /** What it may be by all that is shown anywhere. */
    Range known() {
      return fromBelow().meet(fromAbove());
    }

    private Range fromAbove() {
      if (above == null) {
        return new Range(0, of);
      }
      List<Cell<K>> others = above.parts.stream().filter(part -> part != this).toList();
      return above.own().meet(above.fromAbove()).minus(sum(others));
    }

    private static <K> Range sum(List<Cell<K>> cells) {
      return cells.stream().map(Cell::fromBelow).reduce(Range.NOTHING, Range::plus);
    }
  }

  private final int smallest;
  private final List<Cell<K>> cells = new ArrayList<>();

  Concealment(Branch<K> whole, int smallest, Predicate<Branch<K>> unsaid) {
    this.smallest = smallest;
    add(whole, null, unsaid);
    cells.getFirst().shown = true;
    while (hideAnother()) {
      // until all are safe, or nothing is left to hide
    }
  }

  private void add(Branch<K> branch, @Nullable Cell<K> above, Predicate<Branch<K>> unsaid) {
    Cell<K> cell = put(new Cell<>(branch.key(), above, branch.count(), branch.of()));
    cell.shown = !isSmall(cell) && !unsaid.test(branch);
    branch.parts().forEach(part -> add(part, cell, unsaid));
    if (!branch.parts().isEmpty() && branch.own() > 0) {
      put(new Cell<>(null, cell, branch.ownCount(), branch.own()));
    }
  }

  private Cell<K> put(Cell<K> cell) {
    cells.add(cell);
    if (cell.above != null) {
      cell.above.parts.add(cell);
    }
    return cell;
  }

  private boolean isSmall(Cell<K> cell) {
    return isSmall(cell.count) || isSmall(cell.of - cell.count);
  }

  private boolean isSmall(int count) {
    return 0 < count && count < smallest;
  }

  private boolean hideAnother() {
    Optional<Cell<K>> next =
        cells.stream().skip(1).filter(cell -> !isSafe(cell)).findFirst().flatMap(this::coverFor);
    next.ifPresent(cell -> cell.shown = false);
    return next.isPresent();
  }

  private boolean isSafe(Cell<K> cell) {
    Range known = cell.known();
    Range others = new Range(cell.of, cell.of).minus(known);
    return (!isSmall(cell.count) || tellsNothing(known, cell.of))
        && (!isSmall(cell.of - cell.count) || tellsNothing(others, cell.of));
  }

  private boolean tellsNothing(Range known, int of) {
    return known.low() <= 1
        && known.high() >= Math.min(smallest - 1, of)
        && known.low() < known.high();
  }

  /** Of what is still shown, a sibling if there is one, then a place above, then any. */
  private Optional<Cell<K>> coverFor(Cell<K> cell) {
    return Stream.of(siblings(cell), above(cell), cells.stream())
        .map(some -> some.filter(this::mayBeHidden).min(Comparator.comparingInt(one -> one.of)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static <K> Stream<Cell<K>> siblings(Cell<K> cell) {
    return cell.above == null ? Stream.empty() : cell.above.parts.stream();
  }

  private static <K> Stream<Cell<K>> above(Cell<K> cell) {
    List<Cell<K>> above = new ArrayList<>();
    for (Cell<K> one = cell.above; one != null; one = one.above) {
      above.add(one);
    }
    return above.stream();
  }

  private boolean mayBeHidden(Cell<K> cell) {
    return cell.shown && cell.above != null;
  }

  Set<K> hidden() {
    Set<K> keys = new LinkedHashSet<>();
    for (Cell<K> cell : cells) {
      if (!cell.shown && cell.key != null) {
        keys.add(cell.key);
      }
    }
    return keys;
  }
}
