package org.throughline.register.extracts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Counted;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** On the home page: what came in of late, and values that wait for a meaning. */
@Component
final class ExtractLines implements TodayLines {
  private static final Duration LATE = Duration.ofDays(2);
  private static final int SHOWN = 3;

  private final Extracts extracts;
  private final CodeMappings mappings;
  private final CouncilTime time;

  ExtractLines(Extracts extracts, CodeMappings mappings, CouncilTime time) {
    this.extracts = extracts;
    this.mappings = mappings;
    this.time = time;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    if (!viewer.is(Extracts.MAY_IMPORT)) {
      return List.of();
    }
    List<TodayLine> lines = new ArrayList<>();
    int waiting = mappings.queue(viewer).size();
    if (waiting > 0) {
      String what = Counted.things(waiting, "value waits", "values wait") + " for a meaning";
      lines.add(
          new TodayLine(
              Part.WAITING, Urgency.NEXT, what, "/extracts/unmapped", "From the extracts", null));
    }
    recent(viewer).map(ExtractLines::line).forEach(lines::add);
    return lines;
  }

  private Stream<ExtractRow> recent(Viewer viewer) {
    return extracts.list(viewer, null, SHOWN).stream()
        .filter(extract -> extract.receivedAt().isAfter(time.now().minus(LATE)));
  }

  private static TodayLine line(ExtractRow extract) {
    return new TodayLine(
        Part.CHANGED,
        Urgency.DONE,
        "Extract " + extract.fileName(),
        "/extracts/" + extract.id().value(),
        ExtractColumns.outcome(extract),
        Wording.moment(extract.receivedAt()));
  }
}
