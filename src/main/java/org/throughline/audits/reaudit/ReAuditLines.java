package org.throughline.audits.reaudit;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.web.Counted;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** That re-audits have nobody to read them, on the home page of who gives them out. */
@Component
final class ReAuditLines implements TodayLines {
  private final ReAuditList list;

  ReAuditLines(ReAuditList list) {
    this.list = list;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    int count = ReAudits.plans(viewer) ? list.withoutAuditor(viewer) : 0;
    if (count == 0) {
      return List.of();
    }
    String what = Counted.things(count, "re-audit").toLowerCase(Locale.UK);
    return List.of(
        new TodayLine(
            Part.WAITING,
            Urgency.ASK,
            "Find somebody to read " + what,
            "/re-audits?state=nobody",
            "Nobody who may read them was free, or whoever had them has left",
            null));
  }
}
