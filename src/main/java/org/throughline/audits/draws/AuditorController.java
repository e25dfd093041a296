package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.AccountId;
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

/** Auditors and their capacity. */
@Controller
final class AuditorController {
  private final Auditors auditors;
  private final Forms forms;
  private final CouncilTime time;

  AuditorController(Auditors auditors, Forms forms, CouncilTime time) {
    this.auditors = auditors;
    this.forms = forms;
    this.time = time;
  }

  /** Workloads are for those who run the programme, and for internal audit. */
  @GetMapping("/audits/auditors")
  AuditorsPage auditors(Viewer viewer) {
    mustSee(viewer);
    return page(viewer, null, CapacityForm.NONE, List.of());
  }

  @GetMapping({"/audits/auditors.csv", "/audits/auditors.xlsx", "/audits/auditors.ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    mustSee(viewer);
    AuditorColumns columns = columns(viewer);
    List<AuditorRow> rows = auditors.all(viewer.authority(), columns.month());
    return SavedList.whole(viewer, time.now(), columns.all().layout(asked), rows)
        .as(kind, "auditors-" + columns.month());
  }

  private static void mustSee(Viewer viewer) {
    if (!Draws.seesChildren(viewer)) {
      throw new NotFound("auditors");
    }
  }

  private AuditorColumns columns(Viewer viewer) {
    return new AuditorColumns(YearMonth.from(time.today()), auditors.conflicts(viewer.authority()));
  }

  private AuditorsPage page(
      Viewer viewer, @Nullable AccountId typedFor, CapacityForm typed, List<FieldError> errors) {
    AuditorColumns columns = columns(viewer);
    return new AuditorsPage(
        auditors.all(viewer.authority(), columns.month()),
        columns,
        viewer.is(Role.HEAD_OF_QUALITY),
        typedFor,
        typed,
        forms::key,
        errors);
  }

  @PostMapping("/audits/auditors/{account}/capacity")
  Reply capacity(Viewer viewer, FormKey key, @PathVariable UUID account, CapacityForm form) {
    Auditors.mayChange(viewer);
    AccountId auditor = new AccountId(account);
    List<FieldError> errors = form.errors(auditor);
    if (!errors.isEmpty()) {
      return page(viewer, auditor, form, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> set(viewer, auditor, form),
        refused ->
            page(
                viewer,
                auditor,
                form.anew(),
                List.of(FieldError.of(refused, CapacityForm.field(auditor)))));
  }

  private Redirect set(Viewer viewer, AccountId auditor, CapacityForm form) {
    auditors.setCapacity(viewer, auditor, form.number(), form.before());
    return Redirect.to("/audits/auditors")
        .saying("Changed to %d a month.".formatted(form.number()));
  }
}
