package org.throughline.messages;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** What a person was told, on the home page: at once first, news of a fortnight after. */
@Component
final class MessageLines implements TodayLines {
  private static final Duration NEWS_FOR = Duration.ofDays(14);
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private final Queries queries;
  private final CouncilTime time;

  MessageLines(Queries queries, CouncilTime time) {
    this.queries = queries;
    this.time = time;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    Row row =
        Row.of(viewer.authority())
            .and("account", viewer.account())
            .and("since", time.now().minus(NEWS_FOR));
    return queries.list(MessageRow.class, row).stream().map(MessageLines::line).toList();
  }

  private static TodayLine line(MessageRow message) {
    boolean now = message.urgency() == Urgency.AT_ONCE;
    return new TodayLine(
        now ? Part.AT_ONCE : Part.CHANGED,
        now ? TodayLine.Urgency.LATE : TodayLine.Urgency.DONE,
        message.text(),
        Subject.address(message.aboutKind(), message.aboutId()),
        message.aboutLabel() + ", " + WHEN.format(message.sentAt()),
        null);
  }
}
