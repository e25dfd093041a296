package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.spreadsheets.Sheets;
import org.throughline.standards.Standards;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Redirect;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** The list of audits, and the same as a file. */
@Controller
final class AuditsController {
  private static final Role[] SEE_RE_AUDITS = {
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.INTERNAL_AUDITOR,
    Role.HEAD_OF_SERVICE,
    Role.TEAM_MANAGER
  };

  private final AuditList list;
  private final Standards standards;
  private final CouncilTime time;

  AuditsController(AuditList list, Standards standards, CouncilTime time) {
    this.list = list;
    this.standards = standards;
    this.time = time;
  }

  @GetMapping("/audits")
  AuditsPage audits(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(defaultValue = "") String after) {
    AuditsFilter filter = AuditsFilter.of(asked);
    Layout<AuditLineRow> layout = columns().layout(asked);
    List<FieldError> errors = filter.errors();
    List<AuditLineRow> rows =
        errors.isEmpty()
            ? list.shown(viewer, filter, layout.order(), Cursor.read(after), "list of audits")
            : List.of();
    return new AuditsPage(
        Listing.page(
            filter.address(),
            layout,
            rows.stream().limit(AuditList.SHOWN).toList(),
            AuditList.last(rows).map(row -> AuditList.after(row).code()).orElse(null),
            after.isEmpty()),
        filter.isOn() || !after.isEmpty() ? List.of() : list.waiting(viewer),
        list.names(viewer),
        filter,
        standards.scale(Standards.OFSTED),
        viewer.is(Role.AUDITOR),
        viewer.is(Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.INTERNAL_AUDITOR),
        viewer.is(SEE_RE_AUDITS),
        Sheets.mayBringIn(viewer),
        errors);
  }

  private Columns<AuditLineRow> columns() {
    return new AuditColumns(standards.scale(Standards.OFSTED)).all();
  }

  /** Where a list in “what you looked at last” leads. */
  @GetMapping("/audit-lists/{id}")
  Redirect list(Viewer viewer, @PathVariable UUID id) {
    if (!id.equals(viewer.authority().value())) {
      throw new NotFound("list of audits");
    }
    return Redirect.to("/audits");
  }

  @GetMapping({"/audits.csv", "/audits.xlsx", "/audits.ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    AuditsFilter filter = AuditsFilter.of(asked);
    filter.mustBeReadable();
    Layout<AuditLineRow> layout = columns().layout(asked);
    return SavedList.of(
            viewer,
            time.now(),
            layout,
            filter.chips(filter.address(), standards.scale(Standards.OFSTED)),
            last -> list.stretch(viewer, filter, layout.order(), last))
        .as(kind, "audits-" + time.today());
  }
}
