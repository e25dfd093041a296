package org.throughline.audits.draws;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.people.NodeKind;
import org.throughline.web.Role;

/** Somebody who audits: how many more this month, how many already, and every role they hold. */
record Auditor(
    AccountId id, String name, @Nullable String worker, int capacity, int load, List<Held> held) {
  /** A role at a node. */
  record Held(Role role, UUID node, NodeKind kind) {}

  Auditor {
    held = List.copyOf(held);
  }

  int room() {
    return Math.max(0, capacity - load);
  }

  /** Where the role of auditor covers the child; at the authority itself it covers everybody. */
  boolean covers(Waiting child) {
    return held.stream()
        .filter(held -> held.role() == Role.AUDITOR)
        .anyMatch(held -> held.kind() == NodeKind.AUTHORITY || child.path().contains(held.node()));
  }
}
