package org.throughline.audits.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.AuditLine;
import org.throughline.audits.answering.AuditLines;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Viewer;

/** Where the conversation stands, on the page of its audit. */
@Component
@Order(1)
final class ConversationStep implements AuditLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Conversations conversations;
  private final CouncilTime time;

  ConversationStep(Conversations conversations, CouncilTime time) {
    this.conversations = conversations;
    this.time = time;
  }

  @Override
  public List<AuditLine> of(Viewer viewer, AuditId audit) {
    return conversations.find(viewer, audit).map(this::line).stream().toList();
  }

  private AuditLine line(Conversation one) {
    LocalDate held = one.heldOn();
    if (held != null) {
      String late = one.isLate(time.today()) ? ", late" : "";
      return new AuditLine(
          AuditLine.Way.DONE,
          "Reflective conversation held on " + DAY.format(held) + late,
          one.address(),
          "Took part: " + one.heldWith());
    }
    if (one.withdrawnFor() != null) {
      return new AuditLine(
          AuditLine.Way.DONE, "No reflective conversation", one.address(), one.withdrawnFor());
    }
    boolean late = one.isLate(time.today());
    return new AuditLine(
        late ? AuditLine.Way.LATE : AuditLine.Way.NEXT,
        "Reflective conversation",
        one.address(),
        due(one, late) + agreed(one));
  }

  private static String due(Conversation one, boolean late) {
    LocalDate due = one.dueOn();
    return due == null ? "" : (late ? "Was due on " : "Due by ") + DAY.format(due) + ". ";
  }

  private static String agreed(Conversation one) {
    LocalDate day = one.arrangedFor();
    return day == null
        ? "No day is agreed yet."
        : "Arranged for " + DAY.format(day) + " with " + one.arrangedWith() + ".";
  }
}
