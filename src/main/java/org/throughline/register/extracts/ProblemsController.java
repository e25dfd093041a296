package org.throughline.register.extracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** What could not be taken from an extract, to read and to take away. */
@Controller
final class ProblemsController {
  private static final int PAGE = 100;
  private static final int PIECE = 5_000;

  private final Extracts extracts;
  private final CouncilTime time;

  ProblemsController(Extracts extracts, CouncilTime time) {
    this.extracts = extracts;
    this.time = time;
  }

  @GetMapping("/extracts/{id}/rejections")
  Reply rejections(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam @Nullable UUID after,
      @RequestParam MultiValueMap<String, String> asked) {
    return page(viewer, new ExtractId(id), ProblemColumns.REJECTED, after, asked);
  }

  @GetMapping("/extracts/{id}/set-aside")
  Reply setAside(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam @Nullable UUID after,
      @RequestParam MultiValueMap<String, String> asked) {
    return page(viewer, new ExtractId(id), ProblemColumns.SET_ASIDE, after, asked);
  }

  private Reply page(
      Viewer viewer,
      ExtractId id,
      ProblemColumns of,
      @Nullable UUID after,
      MultiValueMap<String, String> asked) {
    List<ProblemRow> rows = extracts.problems(viewer, id, of.kind(), after, PAGE + 1);
    boolean more = rows.size() > PAGE;
    List<ProblemRow> shown = more ? rows.subList(0, PAGE) : rows;
    String next = more ? shown.getLast().id().toString() : null;
    return new ProblemsPage(
        extracts.one(viewer, id),
        of,
        Listing.page(of.address(id), of.all().layout(asked), shown, next, after == null));
  }

  @GetMapping({
    "/extracts/{id}/rejections.csv",
    "/extracts/{id}/rejections.xlsx",
    "/extracts/{id}/rejections.ods"
  })
  Download rejectionsFile(
      Viewer viewer,
      FileKind kind,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> asked) {
    return file(viewer, kind, new ExtractId(id), ProblemColumns.REJECTED, asked);
  }

  @GetMapping({
    "/extracts/{id}/set-aside.csv",
    "/extracts/{id}/set-aside.xlsx",
    "/extracts/{id}/set-aside.ods"
  })
  Download setAsideFile(
      Viewer viewer,
      FileKind kind,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> asked) {
    return file(viewer, kind, new ExtractId(id), ProblemColumns.SET_ASIDE, asked);
  }

  /** The first rows are read before anything is answered, so that a refusal is a page. */
  private Download file(
      Viewer viewer,
      FileKind kind,
      ExtractId id,
      ProblemColumns of,
      MultiValueMap<String, String> asked) {
    List<ProblemRow> first = extracts.problems(viewer, id, of.kind(), null, PIECE);
    Layout<ProblemRow> layout = of.all().layout(asked);
    return SavedList.of(
            viewer,
            time.now(),
            layout,
            List.of(),
            last ->
                last == null ? first : extracts.problems(viewer, id, of.kind(), last.id(), PIECE))
        .as(kind, of.kind());
  }
}
