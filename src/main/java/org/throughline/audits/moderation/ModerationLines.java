package org.throughline.audits.moderation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** The second judgements that wait for a head of service, on the home page. */
@Component
final class ModerationLines implements TodayLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private final Moderations moderations;
  private final CouncilTime time;

  ModerationLines(Moderations moderations, CouncilTime time) {
    this.moderations = moderations;
    this.time = time;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    return moderations.waiting(viewer).stream()
        .filter(row -> row.mine() || isLate(row))
        .map(this::line)
        .toList();
  }

  private boolean isLate(WaitingModerationRow row) {
    LocalDate due = row.dueOn();
    return due != null && time.today().isAfter(due);
  }

  private TodayLine line(WaitingModerationRow row) {
    LocalDate due = row.dueOn();
    return new TodayLine(
        Part.WAITING,
        isLate(row) ? Urgency.LATE : Urgency.ASK,
        "Give the second judgement of " + row.number(),
        "/audits/" + row.auditId().value() + "/moderation",
        (row.mine() ? "You are asked. " : "Somebody else was asked, and it is late. ")
            + "The auditor gave "
            + row.label(),
        due == null ? null : "Due " + DAY.format(due));
  }
}
