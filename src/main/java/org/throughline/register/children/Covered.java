package org.throughline.register.children;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.throughline.kernel.Row;
import org.throughline.web.Grant;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * Which children a person's roles cover: all of the authority's, those of the teams under the nodes
 * where a role is held, or those whose worker they are. Administrators and readers of figures hold
 * no role that covers a child; auditors come to a child by an audit.
 */
final class Covered {
  private static final Role[] EVERYWHERE = {
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.PERFORMANCE_ANALYST,
    Role.INTERNAL_AUDITOR
  };
  private static final Role[] BY_NODE = {
    Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.REVIEWING_OFFICER
  };

  private Covered() {}

  /** The parameters every list of children is asked with. */
  static Row by(Viewer viewer) {
    return Row.of(viewer.authority())
        .and("account", viewer.account())
        .and("everything", viewer.is(EVERYWHERE))
        .and("nodes", viewer.nodes(BY_NODE))
        .and("practitioner", viewer.is(Role.PRACTITIONER));
  }

  /** Whether any list of children could hold a child for this person. */
  static boolean any(Viewer viewer) {
    return viewer.is(EVERYWHERE) || viewer.is(BY_NODE) || viewer.is(Role.PRACTITIONER);
  }

  /** Whether the roles cover every child of the authority. */
  static boolean everything(Viewer viewer) {
    return viewer.is(EVERYWHERE);
  }

  /** By what right this person sees this child; the nearest right is the one that is kept. */
  static Optional<String> purpose(Viewer viewer, ChildRow child) {
    if (viewer.is(Role.PRACTITIONER) && child.ownCase()) {
      return Optional.of("own case");
    }
    for (Role role : BY_NODE) {
      if (holds(viewer, role, child.nodes())) {
        return Optional.of(byNode(role));
      }
    }
    for (Role role : EVERYWHERE) {
      if (viewer.is(role)) {
        return Optional.of(role.label().toLowerCase(Locale.UK));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Viewer viewer, Role role, List<UUID> nodes) {
    return viewer.grants().stream()
        .filter(grant -> grant.role() == role)
        .map(Grant::node)
        .anyMatch(nodes::contains);
  }

  private static String byNode(Role role) {
    return switch (role) {
      case TEAM_MANAGER -> "line manager of the team";
      case HEAD_OF_SERVICE -> "head of the service";
      default -> role.label().toLowerCase(Locale.UK);
    };
  }
}
