package org.throughline.audits.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** The conversations a manager of the team is still to hold, on the home page. */
@Component
final class ConversationLines implements TodayLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private final Conversations conversations;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  ConversationLines(Conversations conversations, InAuthority inAuthority, CouncilTime time) {
    this.conversations = conversations;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    return inAuthority.read(
        viewer.authority(), () -> conversations.waiting(viewer).stream().map(this::line).toList());
  }

  private TodayLine line(WaitingConversationRow row) {
    LocalDate due = row.dueOn();
    boolean late = due != null && time.today().isAfter(due);
    return new TodayLine(
        Part.WAITING,
        late ? Urgency.LATE : Urgency.NEXT,
        verb(row) + " the reflective conversation about " + row.number(),
        "/audits/" + row.auditId() + "/conversation",
        row.arrangedFor() == null
            ? "No day is agreed yet"
            : "Arranged for " + DAY.format(row.arrangedFor()),
        due == null ? null : (late ? "Was due " : "Due ") + DAY.format(due));
  }

  private String verb(WaitingConversationRow row) {
    LocalDate agreed = row.arrangedFor();
    if (agreed == null) {
      return "Arrange";
    }
    return agreed.isAfter(time.today()) ? "Prepare" : "Record";
  }
}
