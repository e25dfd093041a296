package org.throughline.audits.draws;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.SavedList;

/** A draw’s page, how it was made, its frame for those who may take it, and its allocation. */
@Controller
final class DrawController {
  private final Draws draws;
  private final Replacements replacements;
  private final Allocations allocations;
  private final Forms forms;
  private final CouncilTime time;

  DrawController(
      Draws draws,
      Replacements replacements,
      Allocations allocations,
      Forms forms,
      CouncilTime time) {
    this.draws = draws;
    this.replacements = replacements;
    this.allocations = allocations;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/draws/{id}")
  DrawPage draw(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new DrawId(id), List.of());
  }

  private DrawPage page(Viewer viewer, DrawId id, List<FieldError> errors) {
    DrawRow draw = draws.one(viewer, id);
    boolean children = Draws.seesChildren(viewer);
    boolean allocates = children && !draw.rehearsal();
    return new DrawPage(
        draw,
        Shown.of(draws.strata(viewer, draw.id()), viewer),
        children ? draws.selected(viewer, draw, "the page of the draw") : List.of(),
        children ? draws.exclusions(viewer, draw.id()) : List.of(),
        children ? replacements.requests(viewer, draw.id()) : List.of(),
        Exchanged.of(replacements.counts(viewer, draw.id()), viewer),
        children ? allocations.conflicts(viewer, draw.id()) : List.of(),
        allocates ? allocations.left(viewer, draw) : List.of(),
        may(viewer, children),
        forms::key,
        errors);
  }

  private static DrawPage.May may(Viewer viewer, boolean children) {
    return new DrawPage.May(
        children,
        viewer.is(Role.INTERNAL_AUDITOR),
        viewer.is(Role.HEAD_OF_QUALITY),
        Replacements.may(viewer));
  }

  @GetMapping("/draws/{id}/how")
  HowPage how(Viewer viewer, @PathVariable UUID id) {
    DrawRow draw = draws.one(viewer, new DrawId(id));
    return new HowPage(
        draw,
        Shown.of(draws.strata(viewer, draw.id()), viewer),
        Exchanged.of(replacements.counts(viewer, draw.id()), viewer));
  }

  @GetMapping("/draws/{id}/frame")
  Download frame(Viewer viewer, @PathVariable UUID id) {
    DrawRow draw = draws.one(viewer, new DrawId(id));
    byte[] csv = draws.frame(viewer, draw.id());
    String name = "frame-%s-%s".formatted(draw.yearMonth(), draw.frameSha256().substring(0, 8));
    return new Download(name, FileKind.CSV, out -> out.write(csv));
  }

  @GetMapping({"/draws/{id}/children.csv", "/draws/{id}/children.xlsx", "/draws/{id}/children.ods"})
  Download drawn(
      Viewer viewer,
      FileKind kind,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> asked) {
    if (!Draws.seesChildren(viewer)) {
      throw new NotFound("children drawn");
    }
    DrawRow draw = draws.one(viewer, new DrawId(id));
    List<SelectedRow> rows = draws.selected(viewer, draw, "children drawn, saved as a file");
    return SavedList.whole(viewer, time.now(), DrawnColumns.ALL.layout(asked), rows)
        .as(kind, "children-drawn-" + draw.yearMonth());
  }

  @PostMapping("/draws/{id}/allocation")
  Reply allocate(Viewer viewer, FormKey key, @PathVariable UUID id) {
    Allocations.may(viewer);
    DrawId draw = new DrawId(id);
    return forms.once(
        viewer,
        key,
        () -> Redirect.to("/draws/" + id).saying(said(allocations.allocate(viewer, draw))),
        refused -> page(viewer, draw, List.of(FieldError.of(refused, "allocation"))));
  }

  private static String said(Allocations.Outcome outcome) {
    String given =
        outcome.allocated() == 1
            ? "One audit waits on an auditor’s home page."
            : "%d audits wait on auditors’ home pages.".formatted(outcome.allocated());
    return outcome.left() == 0
        ? given
        : given + " %d could be taken by nobody; the page says why.".formatted(outcome.left());
  }
}
