package org.throughline;

import java.util.Map;
import java.util.UUID;
import org.throughline.kernel.AuthorityId;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * An invented council for one test: a safeguarding service with the teams Northmere 1 and Northmere
 * 2, a permanence service with the team Permanence 1, and one person for each role. The
 * practitioner and the team manager belong to Northmere 1, the head of service to safeguarding.
 */
public record TestCouncil(
    AuthorityId id, String code, UUID root, Map<String, UUID> nodes, Map<Role, Viewer> people) {
  public TestCouncil {
    nodes = Map.copyOf(nodes);
    people = Map.copyOf(people);
  }

  public Viewer as(Role role) {
    Viewer viewer = people.get(role);
    if (viewer == null) {
      throw new IllegalArgumentException("Nobody is " + role);
    }
    return viewer;
  }

  /** A node by its name. */
  public UUID node(String name) {
    UUID node = nodes.get(name);
    if (node == null) {
      throw new IllegalArgumentException("No node is called " + name);
    }
    return node;
  }
}
