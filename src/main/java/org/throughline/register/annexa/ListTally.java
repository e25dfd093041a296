package org.throughline.register.annexa;

import java.util.List;

/**
 * What became of one list. Always {@code read = kept + rejected + leftOut}.
 *
 * @param sheet the sheet's or file's name
 * @param unmapped values whose code is unknown; their rows are among the kept
 * @param setAside values that could not be read; their rows are among the kept
 * @param absent usual columns that the list does not have
 * @param leftOutColumns columns that are there and were not taken, by policy
 * @param unknownHeaders headers that are none of the list's
 */
public record ListTally(
    AnnexList list,
    String sheet,
    int read,
    int kept,
    int rejected,
    int leftOut,
    int unmapped,
    int setAside,
    List<Column> absent,
    List<Column> leftOutColumns,
    List<String> unknownHeaders) {

  public ListTally {
    if (read != kept + rejected + leftOut) {
      throw new IllegalArgumentException(list + ": rows read are not the rows accounted for");
    }
    absent = List.copyOf(absent);
    leftOutColumns = List.copyOf(leftOutColumns);
    unknownHeaders = List.copyOf(unknownHeaders);
  }
}
