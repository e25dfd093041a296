package org.throughline.register.annexa;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names the shape of what was sent. The two versions are told apart by List 9 alone, whose columns
 * January 2024 added to; where it is not there, the codes that only the later version has speak for
 * 2024, and silence speaks for neither.
 */
final class Version {

  private Version() {}

  static String of(boolean workbook, List<FoundList> lists, boolean laterCodes) {
    String columns = columns(lists, laterCodes);
    if (lists.stream().anyMatch(Version::isOfTheStandardDataset)) {
      return "SSD extract, " + (workbook ? "" : "one CSV a list, ") + columns;
    }
    if (!workbook) {
      return "One CSV a list, " + columns;
    }
    return lists.stream().allMatch(list -> SheetName.isNumberedList(list.table().name()))
        ? "Annex A, " + columns
        : "Subject-named sheets, " + columns;
  }

  private static String columns(List<FoundList> lists, boolean laterCodes) {
    Optional<Heading> careLeavers =
        lists.stream()
            .filter(list -> list.list() == AnnexList.CARE_LEAVERS)
            .map(FoundList::heading)
            .flatMap(heading -> Optional.ofNullable(heading).stream())
            .findFirst();
    if (careLeavers.isPresent()) {
      return ListShape.isOf2024(careLeavers.get().places().keySet())
          ? "January 2024"
          : "2021" + (laterCodes ? " with codes of 2024" : "");
    }
    return laterCodes ? "January 2024 by its codes" : "2021 or January 2024 (List 9 would tell)";
  }

  private static boolean isOfTheStandardDataset(FoundList list) {
    return SheetName.isOfTheStandardDataset(list.table().name()) || hasItsHeaders(list.heading());
  }

  private static boolean hasItsHeaders(@Nullable Heading heading) {
    return heading != null && heading.camelCase();
  }

  /** Codes that came with the later version. */
  static boolean isLater(Column column, @Nullable String code) {
    return code != null
        && ((column.codes() == CodeSet.SOURCE && code.equals("5D"))
            || (column.codes() == CodeSet.CLOSURE && code.equals("RC9")));
  }
}
