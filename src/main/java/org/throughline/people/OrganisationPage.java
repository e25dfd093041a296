package org.throughline.people;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** The organisation as a tree, each node to be renamed, and a place to add one. */
record OrganisationPage(List<NodeRow> tree, String name, FormKey formKey, List<FieldError> errors)
    implements Page {
  OrganisationPage {
    tree = List.copyOf(tree);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Services, localities and teams";
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  String indented(NodeRow node) {
    return "– ".repeat(node.depth()) + node.name();
  }

  /** Whether its new name was refused just now. */
  boolean isWrong(NodeRow node) {
    return !errorsOf(node).isEmpty();
  }

  /** What is wrong with the new name of a node, as of the field of its own form. */
  List<FieldError> errorsOf(NodeRow node) {
    return errors.stream()
        .filter(error -> error.field().equals("name-" + node.id()))
        .map(error -> new FieldError("name", error.message()))
        .toList();
  }

  List<NodeKind> kinds() {
    return List.of(NodeKind.SERVICE, NodeKind.LOCALITY, NodeKind.TEAM);
  }

  List<NodeRow> parents() {
    return tree.stream().filter(node -> node.kind() != NodeKind.TEAM).toList();
  }
}
