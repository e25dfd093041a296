package org.throughline.register.extracts;

import java.util.Arrays;
import org.throughline.register.annexa.AnnexList;

/** What came of one list: {@code read = kept + rejected + leftOut}. */
public record ListRow(
    String list, int read, int kept, int rejected, int leftOut, int unmapped, int setAside) {
  /** “List 6, children in need”. */
  String label() {
    return Arrays.stream(AnnexList.values())
        .filter(each -> each.code().equals(list))
        .findFirst()
        .map(each -> "List " + each.number() + ", " + each.label())
        .orElse(list);
  }
}
