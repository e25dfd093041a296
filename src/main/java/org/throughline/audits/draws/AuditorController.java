package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

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
    if (!Draws.seesChildren(viewer)) {
      throw new NotFound("auditors");
    }
    YearMonth month = YearMonth.from(time.today());
    return new AuditorsPage(
        auditors.all(viewer.authority(), month),
        month,
        viewer.is(Role.HEAD_OF_QUALITY),
        forms::key);
  }

  @PostMapping("/audits/auditors/{account}/capacity")
  Redirect capacity(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID account,
      @RequestParam(defaultValue = "") String capacity,
      @RequestParam int was) {
    return forms.once(
        viewer,
        key,
        () -> {
          int number = Typed.number(capacity, "Write how many audits a month as a number.");
          auditors.setCapacity(viewer, new AccountId(account), number, was);
          return Redirect.to("/audits/auditors").saying("Changed to %d a month.".formatted(number));
        });
  }
}
