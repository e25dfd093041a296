package org.throughline.kernel;

import java.util.List;

/**
 * So many of so many at one place of a tree, with the places under it. What the parts do not add up
 * to belongs to the place itself.
 */
public record Branch<K>(K key, int count, int of, List<Branch<K>> parts) {
  public Branch {
    parts = List.copyOf(parts);
    if (count < 0 || count > of || count < counted(parts) || of - count < others(parts)) {
      throw new IllegalArgumentException("The parts of " + key + " are more than the whole");
    }
  }

  private static <K> int counted(List<Branch<K>> parts) {
    return parts.stream().mapToInt(Branch::count).sum();
  }

  private static <K> int others(List<Branch<K>> parts) {
    return parts.stream().mapToInt(part -> part.of() - part.count()).sum();
  }

  /** What belongs to the place itself. */
  int ownCount() {
    return count - counted(parts);
  }

  int own() {
    return of - counted(parts) - others(parts);
  }
}
