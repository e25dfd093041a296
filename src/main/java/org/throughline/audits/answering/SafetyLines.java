package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/**
 * Open safety concerns on the home page of a manager or head of service who came to the team after
 * they were raised; whoever was there then was sent a message.
 */
@Component
final class SafetyLines implements TodayLines {
  private final Queries queries;

  SafetyLines(Queries queries) {
    this.queries = queries;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    List<UUID> line = viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE);
    if (line.isEmpty()) {
      return List.of();
    }
    Row row = Row.of(viewer.authority()).and("account", viewer.account()).and("line", line);
    return queries.list(OpenConcernRow.class, row).stream().map(SafetyLines::line).toList();
  }

  private static TodayLine line(OpenConcernRow concern) {
    return new TodayLine(
        Part.AT_ONCE,
        Urgency.LATE,
        "Immediate safety concern about " + concern.reference(),
        "/safety-concerns/" + concern.id(),
        "Raised %s, audit %s".formatted(AuditPage.when(concern.raisedAt()), concern.number()),
        null);
  }
}
