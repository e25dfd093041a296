package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.AnnexList;
import org.throughline.register.annexa.Code;
import org.throughline.register.annexa.CodeSet;
import org.throughline.register.annexa.Column;

/**
 * A value that waits for a meaning.
 *
 * @param times in the extract that had it last
 * @param lists the codes of the lists it stands in, with commas between
 */
record QueuedValueRow(
    String columnCode,
    String valueKey,
    String shown,
    int times,
    String lists,
    LocalDate firstSeen) {
  @Nullable Column column() {
    return Arrays.stream(Column.values())
        .filter(column -> column.code().equals(columnCode))
        .findFirst()
        .orElse(null);
  }

  String columnLabel() {
    Column column = column();
    return column == null ? columnCode : column.label();
  }

  List<Code> choices() {
    Column column = column();
    CodeSet set = column == null ? null : column.codes();
    return set == null ? List.of() : set.codes();
  }

  /** “List 6” or “List 6 and 3 others”. */
  String where() {
    List<String> in = List.of(lists.split(","));
    String first =
        Arrays.stream(AnnexList.values())
            .filter(list -> in.contains(list.code()))
            .findFirst()
            .map(list -> "List " + list.number() + " (" + list.label() + ")")
            .orElse(lists);
    return in.size() == 1 ? first : first + " and " + (in.size() - 1) + " more";
  }
}
