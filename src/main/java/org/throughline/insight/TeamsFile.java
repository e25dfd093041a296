package org.throughline.insight;

import java.io.IOException;
import java.io.OutputStream;
import org.throughline.web.CsvFile;

/** Services and teams as a file: what the page says of each, and no more. */
record TeamsFile(TeamTable table) {
  void write(OutputStream out) throws IOException {
    CsvFile csv = new CsvFile(out);
    csv.row(
        "Service or team",
        "Kind",
        "When",
        "Audits",
        "Note",
        "Good or better",
        "Share",
        "Interval from",
        "Interval to");
    table.lines().forEach(line -> row(csv, line));
    csv.flush();
  }

  private void row(CsvFile csv, TeamLine line) {
    GradeShare good = line.good();
    csv.row(
        line.name(),
        line.kind(),
        table.when(),
        line.audits(),
        line.said().words(),
        good == null ? null : good.count(),
        good == null ? null : good.share(),
        good == null ? null : good.interval().low(),
        good == null ? null : good.interval().high());
  }
}
