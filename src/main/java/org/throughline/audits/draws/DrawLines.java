package org.throughline.audits.draws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** On the home page: audits waiting for their auditor, and replacements waiting for a decision. */
@Component
final class DrawLines implements TodayLines {
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Replacements replacements;
  private final CouncilTime time;

  DrawLines(Queries queries, InAuthority inAuthority, Replacements replacements, CouncilTime time) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.replacements = replacements;
    this.time = time;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    return inAuthority.read(viewer.authority(), () -> lines(viewer));
  }

  private List<TodayLine> lines(Viewer viewer) {
    List<TodayLine> lines = new ArrayList<>();
    Row row = Row.of(viewer.authority()).and("account", viewer.account());
    queries.list(MyAuditRow.class, row).forEach(audit -> lines.add(line(audit)));
    replacements.waitingFor(viewer).forEach(request -> lines.add(line(request)));
    replacements.answered(viewer).reversed().forEach(request -> lines.add(answer(request)));
    return lines;
  }

  private TodayLine line(MyAuditRow audit) {
    LocalDate due = audit.due();
    boolean late = due.isBefore(time.today());
    return new TodayLine(
        Part.WAITING,
        late ? Urgency.LATE : Urgency.NEXT,
        audit.what(),
        "/audits/" + audit.id(),
        audit.standing(),
        (late ? "Was due " : "Due ") + Said.day(due));
  }

  private static TodayLine line(RequestRow request) {
    return new TodayLine(
        Part.WAITING,
        Urgency.ASK,
        "Decide on replacing " + request.place(),
        request.address(),
        "%s asked: %s".formatted(request.askedBy(), request.reason().label()),
        null);
  }

  private static TodayLine answer(RequestRow request) {
    String audit = request.auditNumber() == null ? request.place() : request.auditNumber();
    return new TodayLine(
        Part.CHANGED,
        Urgency.DONE,
        request.isRefused()
            ? "%s: the replacement you asked for was refused".formatted(audit)
            : "%s: the replacement you asked for was approved".formatted(audit),
        request.address(),
        request.outcome(),
        null);
  }
}
