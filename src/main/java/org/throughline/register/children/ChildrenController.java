package org.throughline.register.children;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.register.extracts.Extracts;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Redirect;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** The list of children, and the same as a file. */
@Controller
final class ChildrenController {
  private final ChildList list;
  private final Children children;
  private final CouncilTime time;

  ChildrenController(ChildList list, Children children, CouncilTime time) {
    this.list = list;
    this.children = children;
    this.time = time;
  }

  @GetMapping("/children")
  ChildrenPage children(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(defaultValue = "") String after) {
    ChildrenFilter filter = ChildrenFilter.of(asked);
    Layout<ChildLineRow> layout = columns().layout(asked);
    ChildList.Opened opened = list.open(viewer, filter, layout, Cursor.read(after));
    ChildLines lines = opened.lines();
    return new ChildrenPage(
        filter,
        Listing.page(filter.address(), layout, lines.rows(), lines.next(), after.isEmpty()),
        opened.teams(),
        Covered.any(viewer),
        !lines.rows().isEmpty() || children.latestExtract(viewer.authority()).isPresent(),
        Extracts.mayImport(viewer),
        Extracts.maySeeAny(viewer));
  }

  private Columns<ChildLineRow> columns() {
    return new ChildColumns(time.today()).all();
  }

  /** Where “the register” in “what you looked at last” leads. */
  @GetMapping("/registers/{id}")
  Redirect register(Viewer viewer, @PathVariable UUID id) {
    if (!id.equals(viewer.authority().value())) {
      throw new NotFound("register");
    }
    return Redirect.to("/children");
  }

  @GetMapping({"/children.csv", "/children.xlsx", "/children.ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    if (!Covered.any(viewer)) {
      throw Refused.notAllowed("Your role covers no child’s record, so there is nothing to save.");
    }
    ChildrenFilter filter = ChildrenFilter.of(asked);
    Layout<ChildLineRow> layout = columns().layout(asked);
    return SavedList.of(
            viewer,
            time.now(),
            layout,
            filter.chips(filter.address()),
            last -> list.stretch(viewer, filter, layout, last))
        .as(kind, "children-" + time.today());
  }
}
