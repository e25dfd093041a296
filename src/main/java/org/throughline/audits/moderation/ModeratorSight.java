package org.throughline.audits.moderation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.ChildSight;
import org.throughline.web.Viewer;

/** Lets whoever is asked for a second judgement see the child whose record it is of. */
@Component
final class ModeratorSight implements ChildSight {
  private final Queries queries;

  ModeratorSight(Queries queries) {
    this.queries = queries;
  }

  @Override
  public Optional<String> purpose(Viewer viewer, ChildId child) {
    Row row = Row.of(viewer.authority()).and("account", viewer.account()).and("child", child);
    return queries.find(ModeratedRow.class, row).map(one -> "moderator of " + one.number());
  }
}
