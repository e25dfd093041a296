package org.throughline.audits.draws;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.people.NodeKind;
import org.throughline.web.Role;

/**
 * Nobody audits their own team, line or case. The line of a child is every team manager, head of
 * service, practitioner and reviewing officer at the child's team or anywhere above it. One
 * exception: a reviewing officer at the authority itself stands in the pool for all children and is
 * not in the line of each.
 */
final class Independence {
  private Independence() {}

  /** Why this auditor may not take this child, as it stands after the auditor's name. */
  static Optional<String> conflict(Auditor auditor, Waiting child) {
    if (child.cleared() != null && !child.cleared().contains(auditor.id())) {
      return Optional.of("is not cleared for this restricted child");
    }
    String barred = child.barred().get(auditor.id());
    if (barred != null) {
      return Optional.of(barred);
    }
    if (same(auditor.worker(), child.worker())) {
      return Optional.of("is the child’s worker");
    }
    if (child.earlierWorkers().stream().anyMatch(name -> same(auditor.worker(), name))) {
      return Optional.of("has worked with the child");
    }
    return auditor.held().stream()
        .filter(held -> child.path().contains(held.node()))
        .flatMap(held -> inTheLine(held).stream())
        .findFirst();
  }

  private static Optional<String> inTheLine(Auditor.Held held) {
    return standing(held.role(), held.kind(), "the team");
  }

  /** What a role at a node keeps its holder from; nothing where it keeps from nobody. */
  static Optional<String> standing(Role role, NodeKind kind, String node) {
    return switch (role) {
      case TEAM_MANAGER -> Optional.of("manages " + node);
      case HEAD_OF_SERVICE -> Optional.of("is head of service over " + node);
      case PRACTITIONER -> Optional.of("works in " + node);
      case REVIEWING_OFFICER ->
          kind == NodeKind.AUTHORITY
              ? Optional.empty()
              : Optional.of("reviews children of " + node);
      case AUDITOR,
          HEAD_OF_QUALITY,
          DIRECTOR,
          PRINCIPAL_SOCIAL_WORKER,
          PERFORMANCE_ANALYST,
          INTERNAL_AUDITOR,
          ADMINISTRATOR,
          READ_ONLY ->
          Optional.empty();
    };
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.isBlank() && key(one).equals(key(other));
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }
}
