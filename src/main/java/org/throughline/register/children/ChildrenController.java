package org.throughline.register.children;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.register.extracts.Extracts;
import org.throughline.web.CsvFile;
import org.throughline.web.Download;
import org.throughline.web.Redirect;
import org.throughline.web.Viewer;

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
    ChildList.Opened opened = list.open(viewer, filter, Cursor.read(after));
    ChildLines lines = opened.lines();
    return new ChildrenPage(
        filter,
        lines,
        opened.teams(),
        after.isEmpty(),
        Covered.any(viewer),
        !lines.rows().isEmpty() || children.latestExtract(viewer.authority()).isPresent(),
        Extracts.mayImport(viewer),
        Extracts.maySeeAny(viewer),
        time.today());
  }

  /** Where “the register” in “what you looked at last” leads. */
  @GetMapping("/registers/{id}")
  Redirect register(Viewer viewer, @PathVariable UUID id) {
    if (!id.equals(viewer.authority().value())) {
      throw new NotFound("register");
    }
    return Redirect.to("/children");
  }

  @GetMapping("/children.csv")
  Download file(Viewer viewer, @RequestParam MultiValueMap<String, String> asked) {
    if (!Covered.any(viewer)) {
      throw Refused.notAllowed("Your role covers no child’s record, so there is nothing to save.");
    }
    ChildrenFilter filter = ChildrenFilter.of(asked);
    String name = "children-" + time.today() + ".csv";
    return Download.csv(name, out -> write(viewer, filter, out));
  }

  private void write(Viewer viewer, ChildrenFilter filter, OutputStream out) throws IOException {
    CsvFile csv = new CsvFile(out);
    csv.row(heads(filter));
    ChildLines lines = list.stretch(viewer, filter, Cursor.START);
    lines.rows().forEach(line -> csv.row(row(filter, line)));
    while (lines.next() != null) {
      lines = list.stretch(viewer, filter, Cursor.read(lines.next()));
      lines.rows().forEach(line -> csv.row(row(filter, line)));
    }
    csv.flush();
  }

  /** The columns of the page: the reference, those chosen, and what the page marks there. */
  private static Object[] heads(ChildrenFilter filter) {
    List<Object> heads = new ArrayList<>();
    heads.add("Reference");
    filter.columns().forEach(column -> heads.add(column.label()));
    heads.add("In the latest extract");
    return heads.toArray();
  }

  private @Nullable Object[] row(ChildrenFilter filter, ChildLineRow line) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(line.reference());
    LocalDate today = time.today();
    filter.columns().forEach(column -> cells.add(ChildCell.value(column, line, today)));
    cells.add(line.absent() ? "No" : "Yes");
    return cells.toArray();
  }
}
