package org.throughline.register.extracts;

import java.util.List;

/**
 * Files that now lie safely on the disk.
 *
 * @param names in the order in which they lie there, which is the order of their names
 * @param sha256 of the bytes of all files, one after the other in that order
 */
record Stored(List<String> names, String sha256, long bytes) {
  Stored {
    names = List.copyOf(names);
  }

  /** One name for all of them. */
  String label() {
    return names.size() == 1
        ? names.getFirst()
        : names.getFirst() + " and " + (names.size() - 1) + " more";
  }
}
