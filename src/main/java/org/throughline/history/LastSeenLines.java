package org.throughline.history;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/**
 * “What you looked at last” on the home page: the five newest of a fortnight that the viewer may
 * still see.
 */
@Component
final class LastSeenLines implements TodayLines {
  private static final int SHOWN = 5;
  private static final Duration BACK = Duration.ofDays(14);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private final Queries queries;
  private final CouncilTime time;
  private final Map<String, StillSeen> rooms;

  LastSeenLines(Queries queries, CouncilTime time, List<StillSeen> rooms) {
    this.queries = queries;
    this.time = time;
    this.rooms = rooms.stream().collect(Collectors.toMap(StillSeen::kind, Function.identity()));
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    Row row =
        Row.of(viewer.authority())
            .and("account", viewer.account())
            .and("since", time.now().minus(BACK));
    return queries.list(LastSeenRow.class, row).stream()
        .sorted(Comparator.comparing(LastSeenRow::at).reversed())
        .filter(seen -> isStillSeen(viewer, seen))
        .limit(SHOWN)
        .map(LastSeenLines::line)
        .toList();
  }

  /** A kind that no room answers for names no child. */
  private boolean isStillSeen(Viewer viewer, LastSeenRow seen) {
    StillSeen room = rooms.get(seen.subjectKind());
    return room == null || room.by(viewer, seen.subjectId());
  }

  private static TodayLine line(LastSeenRow seen) {
    String href = Subject.address(seen.subjectKind(), seen.subjectId());
    return new TodayLine(
        Part.SEEN, Urgency.DONE, seen.subjectLabel(), href, DAY.format(seen.at()), null);
  }
}
