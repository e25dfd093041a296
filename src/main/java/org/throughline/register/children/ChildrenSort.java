package org.throughline.register.children;

import org.throughline.kernel.Kebab;

/** The orders the list of children may stand in. */
enum ChildrenSort {
  REFERENCE("by reference"),
  TEAM("by team"),
  WORKER("by worker"),
  LONGEST("longest in their status first"),
  NEWEST("newest in their status first");

  private final String label;

  ChildrenSort(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  String code() {
    return Kebab.of(this);
  }
}
