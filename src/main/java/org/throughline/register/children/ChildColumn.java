package org.throughline.register.children;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;

/** What the list of children may show beside the reference, in the order it is shown. */
enum ChildColumn {
  STATUS("Status", null),
  SINCE("Since", ChildrenSort.LONGEST),
  TEAM("Team", ChildrenSort.TEAM),
  WORKER("Worker", ChildrenSort.WORKER),
  LAST_SEEN("Last seen", null),
  AGE("Age", null),
  GENDER("Gender", null);

  /** Those shown where nobody has chosen. */
  static final List<ChildColumn> USUAL = List.of(STATUS, SINCE, TEAM, WORKER);

  private final String label;
  private final @Nullable ChildrenSort sort;

  ChildColumn(String label, @Nullable ChildrenSort sort) {
    this.label = label;
    this.sort = sort;
  }

  String label() {
    return label;
  }

  String code() {
    return Kebab.of(this);
  }

  /** The order that its head offers, if it offers one. */
  Optional<ChildrenSort> sort() {
    return Optional.ofNullable(sort);
  }

  /** A date stands on one line. */
  boolean isDate() {
    return this == SINCE || this == LAST_SEEN;
  }

  /** The columns of these codes, in their own order; the usual ones where no code is given. */
  static List<ChildColumn> of(List<String> codes) {
    List<ChildColumn> asked =
        codes.stream()
            .filter(code -> !code.isBlank())
            .map(code -> Kebab.read(ChildColumn.class, code))
            .toList();
    return asked.isEmpty() ? USUAL : Arrays.stream(values()).filter(asked::contains).toList();
  }
}
