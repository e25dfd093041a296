package org.throughline.people;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.Role;
import org.throughline.web.govuk.FieldError;

/** One person: the roles they hold, where, and what an administrator may change. */
record PersonPage(Person person, List<NodeRow> tree, FormKey formKey, List<FieldError> errors)
    implements Page {
  PersonPage {
    tree = List.copyOf(tree);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return person.name();
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  List<Role> allRoles() {
    return List.of(Role.values());
  }

  /** The tree as one list to choose from, deeper nodes set in by dashes. */
  String indented(NodeRow node) {
    return "– ".repeat(node.depth()) + node.name();
  }
}
