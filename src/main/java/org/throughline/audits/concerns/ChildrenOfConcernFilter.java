package org.throughline.audits.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Row;
import org.throughline.web.govuk.Chip;
import org.throughline.web.lists.Address;

/**
 * Which children of concern are listed: those on the register now unless something else is asked.
 */
record ChildrenOfConcernFilter(RegisterState state, @Nullable String team) {
  static ChildrenOfConcernFilter of(Map<String, List<String>> asked) {
    String state = word(asked, "state");
    return new ChildrenOfConcernFilter(
        state == null ? RegisterState.ON : Kebab.read(RegisterState.class, state),
        word(asked, "team"));
  }

  private static @Nullable String word(Map<String, List<String>> asked, String name) {
    String text = asked.getOrDefault(name, List.of("")).getFirst().replace("\0", "").strip();
    return text.isEmpty() ? null : text;
  }

  boolean isOn() {
    return !address().asked().isEmpty();
  }

  Row into(Row row) {
    return row.and("state", state).and("team", team);
  }

  /** The list with this filter: {@code /children-of-concern?state=…}. */
  Address address() {
    return Address.of("/children-of-concern")
        .with("state", state == RegisterState.ON ? null : state.code())
        .with("team", team);
  }

  /** The filters that are on, each with the address of this list without it. */
  List<Chip> chips(Address list) {
    List<Chip> chips = new ArrayList<>();
    if (state != RegisterState.ON) {
      chips.add(new Chip("State: " + state.label(), list.without("state").href()));
    }
    if (team != null) {
      chips.add(new Chip("Team: " + team, list.without("team").href()));
    }
    return chips;
  }
}
