package org.throughline.spreadsheets;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** On the home page of whoever may bring spreadsheets in: those that wait for somebody. */
@Component
final class SheetLines implements TodayLines {
  private static final int MOST = 5;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK).withZone(CouncilTime.LONDON);

  private final Queries queries;
  private final Ledgers ledgers;
  private final InAuthority inAuthority;

  SheetLines(Queries queries, Ledgers ledgers, InAuthority inAuthority) {
    this.queries = queries;
    this.ledgers = ledgers;
    this.inAuthority = inAuthority;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    if (!Sheets.mayBringIn(viewer)) {
      return List.of();
    }
    Row row = Row.of(viewer.authority()).and("most", MOST + 1);
    List<UnfinishedRow> rows =
        inAuthority.read(viewer.authority(), () -> queries.list(UnfinishedRow.class, row));
    List<TodayLine> lines = new ArrayList<>(rows.stream().limit(MOST).map(this::line).toList());
    if (rows.size() > MOST) {
      lines.add(
          new TodayLine(
              Part.WAITING,
              Urgency.NEXT,
              "More spreadsheets wait to be brought in",
              "/spreadsheets",
              "Among all that were sent in",
              null));
    }
    return lines;
  }

  private TodayLine line(UnfinishedRow row) {
    String address = SheetsController.address(row.id());
    return new TodayLine(
        Part.WAITING,
        row.isStopped() ? Urgency.LATE : Urgency.ASK,
        row.isStopped()
            ? "Let “%s” go on, or take it back".formatted(row.fileName())
            : "Say what the columns of “%s” are".formatted(row.fileName()),
        row.isStopped() ? address : address + "/columns",
        ledgers.of(row.ledger()).title() + (row.isStopped() ? ". Its reading stopped" : ""),
        "Sent in by %s on %s".formatted(row.sentBy(), DAY.format(row.sentAt())));
  }
}
