package org.throughline.clocks.running;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Counted;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;

/** That time limits are late, on the home page of who owns them or answers for the team. */
@Component
final class ClockLines implements TodayLines {
  private final ClockList list;
  private final Set<String> elsewhere;
  private final CouncilTime time;

  ClockLines(ClockList list, List<OnHomePage> rooms, CouncilTime time) {
    this.list = list;
    this.elsewhere = rooms.stream().map(OnHomePage::kind).collect(Collectors.toSet());
    this.time = time;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    ClockList.Lines late =
        list.lines(viewer, new ClockList.Asked(time.today(), null, false, elsewhere), Cursor.START);
    if (late.rows().isEmpty()) {
      return List.of();
    }
    String many = late.next() == null ? "" : "More than ";
    String count = Counted.things(late.rows().size(), "time limit is", "time limits are");
    ClockLineRow longest = late.rows().getFirst();
    return List.of(
        new TodayLine(
            TodayLine.Part.WAITING,
            TodayLine.Urgency.LATE,
            many + (many.isEmpty() ? count : count.toLowerCase(java.util.Locale.UK)) + " past",
            "/clocks",
            "The longest: " + longest.ruleName() + ", " + longest.aboutLabel(),
            null));
  }
}
