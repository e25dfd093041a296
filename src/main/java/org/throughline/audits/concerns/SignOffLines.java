package org.throughline.audits.concerns;

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

/**
 * The children of concern who wait for nothing but a sign-off, on the home page of who gives it.
 */
@Component
final class SignOffLines implements TodayLines {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private final ChildrenOfConcern children;

  SignOffLines(ChildrenOfConcern children) {
    this.children = children;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    return children.waiting(viewer).stream().map(SignOffLines::line).toList();
  }

  private static TodayLine line(WaitingSignOffRow row) {
    return new TodayLine(
        Part.WAITING,
        Urgency.ASK,
        "Sign off %s: all its issues are closed".formatted(row.number()),
        "/children-of-concern/" + row.id(),
        "On the register of children of concern",
        "Since " + DAY.format(CouncilTime.dateOf(row.enteredAt())));
  }
}
