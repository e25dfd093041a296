package org.throughline.register.children;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Row;
import org.throughline.web.govuk.Chip;

/**
 * Which children are asked for, in what order and with which columns; it lives in the address of
 * the list.
 */
record ChildrenFilter(
    String reference,
    String team,
    String worker,
    List<String> statuses,
    boolean absent,
    boolean arrived,
    ChildrenSort sort,
    List<ChildColumn> columns) {
  private static final String LAST_CHARACTER = Character.toString(0x10FFFF);
  private static final int LONGEST = 120;

  ChildrenFilter {
    reference = tidy(reference);
    team = tidy(team);
    worker = tidy(worker);
    statuses = statuses.stream().map(ChildrenFilter::tidy).filter(s -> !s.isEmpty()).toList();
    columns = List.copyOf(columns);
  }

  static ChildrenFilter of(MultiValueMap<String, String> asked) {
    return new ChildrenFilter(
        word(asked, "reference"),
        word(asked, "team"),
        word(asked, "worker"),
        asked.getOrDefault("status", List.of()),
        word(asked, "absent").equals("yes"),
        word(asked, "arrived").equals("yes"),
        sort(word(asked, "sort")),
        ChildColumn.of(asked.getOrDefault("column", List.of())));
  }

  private static String word(MultiValueMap<String, String> asked, String name) {
    String word = asked.getFirst(name);
    return word == null ? "" : word;
  }

  private static ChildrenSort sort(String code) {
    return code.isEmpty() ? ChildrenSort.REFERENCE : Kebab.read(ChildrenSort.class, code);
  }

  /** What the database cannot hold, it cannot be asked for. */
  private static String tidy(String typed) {
    String clean = typed.replace("\0", "").strip();
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }

  boolean isOn() {
    return !reference.isEmpty()
        || !team.isEmpty()
        || !worker.isEmpty()
        || !statuses.isEmpty()
        || absent
        || arrived;
  }

  /** Everybody, by reference, and nothing that is looked up for each. */
  boolean isPlain() {
    return !isOn() && sort == ChildrenSort.REFERENCE && !shows(ChildColumn.LAST_SEEN);
  }

  ChildrenFilter withReference(String other) {
    return new ChildrenFilter(other, team, worker, statuses, absent, arrived, sort, columns);
  }

  /** The same order and columns of all children. */
  ChildrenFilter cleared() {
    return new ChildrenFilter("", "", "", List.of(), false, false, sort, columns);
  }

  boolean shows(ChildColumn column) {
    return columns.contains(column);
  }

  /** What the address says of the columns: nothing where they are the usual ones. */
  List<ChildColumn> chosenColumns() {
    return columns.equals(ChildColumn.USUAL) ? List.of() : columns;
  }

  ChildrenFilter sorted(ChildrenSort other) {
    return new ChildrenFilter(reference, team, worker, statuses, absent, arrived, other, columns);
  }

  Row on(Row row) {
    return row.and("reference", orNull(reference))
        .and("referenceEnd", orNull(reference.isEmpty() ? "" : reference + LAST_CHARACTER))
        .and("team", orNull(team))
        .and("worker", worker.isEmpty() ? null : like(worker))
        .and("statuses", statuses.isEmpty() ? null : statuses)
        .and("absent", absent)
        .and("arrived", arrived)
        .and("sort", sort)
        .and("lastSeen", shows(ChildColumn.LAST_SEEN));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Any part of the name, whatever its capitals. */
  private static String like(String typed) {
    String plain = typed.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + plain + "%";
  }

  /** The list with this filter: {@code /children?team=…}. */
  String address(String path) {
    List<String> parts = new ArrayList<>();
    add(parts, "reference", reference);
    add(parts, "team", team);
    add(parts, "worker", worker);
    statuses.forEach(status -> add(parts, "status", status));
    add(parts, "absent", absent ? "yes" : "");
    add(parts, "arrived", arrived ? "yes" : "");
    add(parts, "sort", sort == ChildrenSort.REFERENCE ? "" : sort.code());
    chosenColumns().forEach(column -> add(parts, "column", column.code()));
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  /** The filters that are on, each with the address of the list without it. */
  List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    chip(chips, !reference.isEmpty(), "Reference: " + reference, withReference(""));
    chip(
        chips,
        !team.isEmpty(),
        "Team: " + team,
        new ChildrenFilter(reference, "", worker, statuses, absent, arrived, sort, columns));
    chip(
        chips,
        !worker.isEmpty(),
        "Worker: " + worker,
        new ChildrenFilter(reference, team, "", statuses, absent, arrived, sort, columns));
    statuses.forEach(status -> chip(chips, true, Standing.label(status), without(status)));
    chip(
        chips,
        absent,
        "Not in the latest extract",
        new ChildrenFilter(reference, team, worker, statuses, false, arrived, sort, columns));
    chip(
        chips,
        arrived,
        "New or moved in the latest extract",
        new ChildrenFilter(reference, team, worker, statuses, absent, false, sort, columns));
    return List.copyOf(chips);
  }

  private ChildrenFilter without(String status) {
    List<String> others = statuses.stream().filter(one -> !one.equals(status)).toList();
    return new ChildrenFilter(reference, team, worker, others, absent, arrived, sort, columns);
  }

  private static void chip(List<Chip> chips, boolean on, String label, ChildrenFilter without) {
    if (on) {
      chips.add(new Chip(label, without.address("/children")));
    }
  }
}
