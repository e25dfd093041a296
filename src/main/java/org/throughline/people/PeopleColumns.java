package org.throughline.people;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the list of people says of each. */
final class PeopleColumns {
  static final Address ADDRESS = Address.of("/administration/people");

  static final Columns<Person> ALL =
      new Columns<>(
          "People and roles",
          "person",
          "people",
          List.of(
              Column.of("name", "Person", PeopleColumns::name).sortedByName(),
              Column.of("email", "Email address", PeopleColumns::email).asANote(),
              Column.of("roles", "Roles", PeopleColumns::roles),
              Column.of("worker", "Name in the case system", PeopleColumns::worker).onAsking()),
          Order.by("name"));

  private PeopleColumns() {}

  private static Cell name(Person person) {
    return Cell.link(person.name(), person.address()).over(person.email());
  }

  private static Cell email(Person person) {
    return Cell.text(person.email());
  }

  private static Cell roles(Person person) {
    String roles =
        person.roles().stream()
            .map(held -> held.role().label() + ", " + held.nodeName())
            .collect(Collectors.joining("; "));
    return roles.isEmpty()
        ? Cell.text("No role: sees nothing yet").savedAs(null)
        : Cell.text(roles);
  }

  private static Cell worker(Person person) {
    return Cell.text(person.workerName());
  }
}
