package org.throughline.audits.remedies;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.actions.ActionInShort;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.AuditLine;
import org.throughline.audits.answering.AuditLines;
import org.throughline.web.Viewer;

/** What is done about each area for development, on the page of its audit. */
@Component
@Order(2)
final class RemedyStep implements AuditLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Remedies remedies;

  RemedyStep(Remedies remedies) {
    this.remedies = remedies;
  }

  @Override
  public List<AuditLine> of(Viewer viewer, AuditId audit) {
    List<AuditLine> lines = new ArrayList<>();
    remedies.of(viewer, audit).stream()
        .filter(one -> one.development() && !one.elsewhere())
        .forEach(one -> lines.addAll(lines(viewer, one)));
    return lines;
  }

  private List<AuditLine> lines(Viewer viewer, Remedy one) {
    String no = one.noAction();
    if (no != null) {
      String what = "No action needed: " + one.themeLabel();
      return List.of(new AuditLine(AuditLine.Way.DONE, what, one.address(), no));
    }
    List<ActionInShort> actions = remedies.actions(viewer, one);
    if (one.raised() > actions.size()) {
      String what = "Something is done about it: " + one.themeLabel();
      return List.of(new AuditLine(AuditLine.Way.NEXT, what, one.address(), one.text()));
    }
    return actions.isEmpty()
        ? List.of(
            new AuditLine(
                AuditLine.Way.NEXT,
                "No action yet: " + one.themeLabel(),
                one.address(),
                one.text()))
        : actions.stream().map(RemedyStep::line).toList();
  }

  private static AuditLine line(ActionInShort action) {
    AuditLine.Way open = action.late() ? AuditLine.Way.LATE : AuditLine.Way.NEXT;
    return new AuditLine(
        action.isOwed() ? open : AuditLine.Way.DONE,
        "Action " + action.number() + ": " + action.what(),
        action.address(),
        "%s. %s, due %s"
            .formatted(action.state().label(), action.owner(), DAY.format(action.dueOn())));
  }
}
