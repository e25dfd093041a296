package org.throughline.audits.answering;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.ChildInUse;

/** Children that a draw took or an audit reads stay in the register when an extract is undone. */
@Component
final class ChildrenHeld implements ChildInUse {
  private final Queries queries;

  ChildrenHeld(Queries queries) {
    this.queries = queries;
  }

  @Override
  public Set<UUID> inUse(AuthorityId authority, Collection<UUID> children) {
    Row row = Row.of(authority).and("children", children);
    return queries.list(HeldChildRow.class, row).stream()
        .map(HeldChildRow::childId)
        .collect(Collectors.toSet());
  }
}
