package org.throughline.audits.remedies;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Counted;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** The findings that nobody has decided on, on the home page of the team’s manager. */
@Component
final class RemedyLines implements TodayLines {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private final Remedies remedies;

  RemedyLines(Remedies remedies) {
    this.remedies = remedies;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    return remedies.undecided(viewer).stream().map(RemedyLines::line).toList();
  }

  private static TodayLine line(UndecidedRow row) {
    String findings = Counted.things(row.findings(), "finding").toLowerCase(Locale.UK);
    return new TodayLine(
        Part.WAITING,
        Urgency.ASK,
        "Decide what is done about " + findings + " of " + row.number(),
        "/audits/" + row.auditId() + "#follows",
        "Each wants an action, or a reason why none is needed",
        "Submitted " + DAY.format(CouncilTime.dateOf(row.submittedAt())));
  }
}
