package org.throughline.register.annexa;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.spreadsheets.reading.Clean;

/**
 * One row of headers read as those of one list: which of its columns stands where.
 *
 * @param list the list it was read as
 * @param row the headers' row, as the sheet numbers it
 * @param places the column found, with its place from 0
 * @param unknown headers that are none of the list's
 * @param twice columns that two headers name alike
 * @param camelCase whether the headers are written as the standard safeguarding dataset writes them
 */
record Heading(
    AnnexList list,
    int row,
    Map<Column, Integer> places,
    List<String> unknown,
    Set<Column> twice,
    boolean camelCase) {

  static Heading read(AnnexList list, int row, List<Header> headers) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    Set<Column> twice = new TreeSet<>();
    List<String> unknown = new ArrayList<>();
    boolean[] taken = new boolean[headers.size()];
    for (Column column : Column.of(list)) {
      for (int place = 0; place < taken.length; place++) {
        if (!taken[place] && column.headers().hold(headers.get(place))) {
          taken[place] = true;
          if (places.putIfAbsent(column, place) != null) {
            twice.add(column);
          }
        }
      }
    }
    for (int place = 0; place < taken.length; place++) {
      if (!taken[place] && !headers.get(place).isBlank()) {
        placeByLikeness(list, headers.get(place), place, places, unknown);
      }
    }
    boolean camelCase =
        headers.stream().anyMatch(header -> header.typed().strip().equals("ChildUniqueID"));
    return new Heading(list, row, places, unknown, twice, camelCase);
  }

  private static void placeByLikeness(
      AnnexList list, Header header, int place, Map<Column, Integer> places, List<String> unknown) {
    for (Column column : Column.of(list)) {
      if (!places.containsKey(column) && column.headers().resemble(header)) {
        places.put(column, place);
        return;
      }
    }
    unknown.add(Clean.text(header.typed()));
  }

  /** Whether these are plainly the headers of this list: whom each row is about, and its mark. */
  boolean isSigned() {
    return places.containsKey(ListShape.reference(list))
        && places.containsKey(ListShape.mark(list));
  }

  /** Needed columns that are not there, or that two headers claim. */
  List<Column> missing() {
    return ListShape.needed(list).stream().filter(column -> !places.containsKey(column)).toList();
  }

  /** Usual columns that are not there, but can be done without. */
  List<Column> absent() {
    return Column.of(list).stream()
        .filter(column -> !places.containsKey(column) && !ListShape.needed(list).contains(column))
        .filter(column -> column.kind() != Column.Kind.LEFT_OUT)
        .filter(column -> !ListShape.cameIn2024(list, column))
        .toList();
  }
}
