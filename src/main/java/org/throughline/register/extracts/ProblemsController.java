package org.throughline.register.extracts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.CsvFile;
import org.throughline.web.Download;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;

/** What could not be taken from an extract, to read and to take away. */
@Controller
final class ProblemsController {
  private static final int PAGE = 100;
  private static final int PIECE = 5_000;

  private final Extracts extracts;

  ProblemsController(Extracts extracts) {
    this.extracts = extracts;
  }

  @GetMapping("/extracts/{id}/rejections")
  Reply rejections(Viewer viewer, @PathVariable UUID id, @RequestParam @Nullable UUID after) {
    return page(viewer, new ExtractId(id), true, after);
  }

  @GetMapping("/extracts/{id}/set-aside")
  Reply setAside(Viewer viewer, @PathVariable UUID id, @RequestParam @Nullable UUID after) {
    return page(viewer, new ExtractId(id), false, after);
  }

  @GetMapping("/extracts/{id}/rejections.csv")
  Reply rejectionsFile(Viewer viewer, @PathVariable UUID id) {
    return file(viewer, new ExtractId(id), "rejected");
  }

  @GetMapping("/extracts/{id}/set-aside.csv")
  Reply setAsideFile(Viewer viewer, @PathVariable UUID id) {
    return file(viewer, new ExtractId(id), "set-aside");
  }

  private Reply page(Viewer viewer, ExtractId id, boolean rejected, @Nullable UUID after) {
    List<ProblemRow> rows =
        extracts.problems(viewer, id, rejected ? "rejected" : "set-aside", after, PAGE + 1);
    boolean more = rows.size() > PAGE;
    return new ProblemsPage(
        extracts.one(viewer, id), rejected, more ? rows.subList(0, PAGE) : rows, more);
  }

  private Reply file(Viewer viewer, ExtractId id, String kind) {
    List<ProblemRow> first = extracts.problems(viewer, id, kind, null, PIECE);
    return Download.csv(kind + ".csv", out -> write(viewer, id, kind, first, out));
  }

  private void write(
      Viewer viewer, ExtractId id, String kind, List<ProblemRow> first, OutputStream out)
      throws IOException {
    CsvFile csv = new CsvFile(out);
    csv.row("Sheet", "Cell", "Column", "What stands there", "Why");
    List<ProblemRow> rows = first;
    while (!rows.isEmpty()) {
      for (ProblemRow row : rows) {
        csv.row(row.sheet(), row.cell(), row.columnLabel(), row.value(), row.reason());
      }
      UUID last = rows.getLast().id();
      rows = rows.size() < PIECE ? List.of() : extracts.problems(viewer, id, kind, last, PIECE);
    }
    csv.flush();
  }
}
