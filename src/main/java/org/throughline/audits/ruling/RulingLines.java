package org.throughline.audits.ruling;

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

/** The grades that services disagree with, on the home page of who rules on them. */
@Component
final class RulingLines implements TodayLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private final Rulings rulings;

  RulingLines(Rulings rulings) {
    this.rulings = rulings;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    return rulings.waiting(viewer).stream()
        .map(row ->
            new TodayLine(
                Part.WAITING,
                Urgency.ASK,
                "Rule on the grade of " + row.number(),
                "/audits/" + row.auditId() + "/ruling",
                "The service disagrees",
                "Since " + DAY.format(CouncilTime.dateOf(row.raisedAt()))))
        .toList();
  }
}
