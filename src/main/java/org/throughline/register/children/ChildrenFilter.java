package org.throughline.register.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.throughline.kernel.Row;
import org.throughline.web.govuk.Chip;
import org.throughline.web.lists.Address;

/** Which children are asked for; it lives in the address of the list. */
record ChildrenFilter(
    String reference,
    String team,
    String worker,
    List<String> statuses,
    boolean absent,
    boolean arrived) {
  private static final String LAST_CHARACTER = Character.toString(0x10FFFF);
  private static final int LONGEST = 120;

  ChildrenFilter {
    reference = tidy(reference);
    team = tidy(team);
    worker = tidy(worker);
    statuses = statuses.stream().map(ChildrenFilter::tidy).filter(s -> !s.isEmpty()).toList();
  }

  static ChildrenFilter of(MultiValueMap<String, String> asked) {
    return new ChildrenFilter(
        word(asked, "reference"),
        word(asked, "team"),
        word(asked, "worker"),
        asked.getOrDefault("status", List.of()),
        word(asked, "absent").equals("yes"),
        word(asked, "arrived").equals("yes"));
  }

  private static String word(MultiValueMap<String, String> asked, String name) {
    String word = asked.getFirst(name);
    return word == null ? "" : word;
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

  ChildrenFilter withReference(String other) {
    return new ChildrenFilter(other, team, worker, statuses, absent, arrived);
  }

  Row on(Row row) {
    return row.and("reference", orNull(reference))
        .and("referenceEnd", orNull(reference.isEmpty() ? "" : reference + LAST_CHARACTER))
        .and("team", orNull(team))
        .and("worker", worker.isEmpty() ? null : like(worker))
        .and("statuses", statuses.isEmpty() ? null : statuses)
        .and("absent", absent)
        .and("arrived", arrived);
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
  Address address() {
    Address address =
        Address.of("/children")
            .with("reference", reference)
            .with("team", team)
            .with("worker", worker);
    for (String status : statuses) {
      address = address.with("status", status);
    }
    return address.with("absent", absent ? "yes" : "").with("arrived", arrived ? "yes" : "");
  }

  /** The filters that are on, each with the address of this list without it. */
  List<Chip> chips(Address list) {
    List<Chip> chips = new ArrayList<>();
    chip(chips, !reference.isEmpty(), "Reference: " + reference, list.without("reference"));
    chip(chips, !team.isEmpty(), "Team: " + team, list.without("team"));
    chip(chips, !worker.isEmpty(), "Worker: " + worker, list.without("worker"));
    for (String status : statuses) {
      chip(chips, true, Standing.label(status), list.without("status", status));
    }
    chip(chips, absent, "Not in the latest extract", list.without("absent"));
    chip(chips, arrived, "New or moved in the latest extract", list.without("arrived"));
    return List.copyOf(chips);
  }

  private static void chip(List<Chip> chips, boolean on, String label, Address without) {
    if (on) {
      chips.add(new Chip(label, without.href()));
    }
  }
}
