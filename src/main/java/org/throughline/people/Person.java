package org.throughline.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.web.Role;

/** A person with all the roles they hold now, and where. */
record Person(
    AccountId account, String name, String email, @Nullable String workerName, List<Held> roles) {
  /** One role at one node. */
  record Held(Role role, UUID node, String nodeName) {}

  Person {
    roles = List.copyOf(roles);
  }

  /** Gathers rows of one role each into people, keeping their order. */
  static List<Person> all(List<PersonRow> rows) {
    Map<AccountId, List<PersonRow>> byAccount = new LinkedHashMap<>();
    rows.forEach(
        row -> byAccount.computeIfAbsent(row.accountId(), _ -> new ArrayList<>()).add(row));
    return byAccount.values().stream().map(Person::of).toList();
  }

  private static Person of(List<PersonRow> rows) {
    PersonRow first = rows.getFirst();
    List<Held> roles = rows.stream().flatMap(row -> held(row).stream()).toList();
    return new Person(first.accountId(), first.name(), first.email(), first.workerName(), roles);
  }

  private static List<Held> held(PersonRow row) {
    return row.role() == null || row.nodeId() == null || row.nodeName() == null
        ? List.of()
        : List.of(new Held(row.role(), row.nodeId(), row.nodeName()));
  }

  String address() {
    return "/people/" + account.value();
  }
}
