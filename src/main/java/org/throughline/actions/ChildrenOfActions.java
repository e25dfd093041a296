package org.throughline.actions;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.ChildInUse;

/** A child that an action is about stays in the register when an extract is undone. */
@Component
final class ChildrenOfActions implements ChildInUse {
  private final Queries queries;

  ChildrenOfActions(Queries queries) {
    this.queries = queries;
  }

  @Override
  public Set<UUID> inUse(AuthorityId authority, Collection<UUID> children) {
    Row row = Row.of(authority).and("children", children);
    return queries.list(ChildOfActionRow.class, row).stream()
        .map(ChildOfActionRow::childId)
        .collect(Collectors.toSet());
  }
}
