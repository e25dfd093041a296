package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** The year by its months, new programmes, and targets. */
@Controller
final class ProgrammeController {
  private final Programmes programmes;
  private final Forms forms;
  private final CouncilTime time;

  ProgrammeController(Programmes programmes, Forms forms, CouncilTime time) {
    this.programmes = programmes;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/audits/programme")
  ProgrammePage programme(Viewer viewer, @RequestParam @Nullable UUID year) {
    YearMonth first = Programmes.firstOfYear(YearMonth.from(time.today()));
    return page(viewer, year, NewProgrammeForm.usual(first), List.of());
  }

  private ProgrammePage page(
      Viewer viewer, @Nullable UUID year, NewProgrammeForm form, List<FieldError> errors) {
    YearMonth month = YearMonth.from(time.today());
    List<ProgrammeRow> all = programmes.all(viewer.authority());
    ProgrammeRow shown = shown(viewer, year, month, all);
    return new ProgrammePage(
        shown,
        all,
        shown == null ? List.of() : programmes.months(viewer.authority(), shown.id()),
        programmes.tools(viewer.authority()),
        month,
        viewer.is(Role.HEAD_OF_QUALITY),
        form,
        forms::key,
        errors);
  }

  private @Nullable ProgrammeRow shown(
      Viewer viewer, @Nullable UUID year, YearMonth month, List<ProgrammeRow> all) {
    if (year != null) {
      return programmes.one(viewer.authority(), new ProgrammeId(year));
    }
    ProgrammeRow newest = all.isEmpty() ? null : all.getFirst();
    return programmes.covering(viewer.authority(), month).orElse(newest);
  }

  @PostMapping("/audits/programmes")
  Reply add(Viewer viewer, FormKey key, NewProgrammeForm form) {
    try {
      return forms.once(viewer, key, () -> added(viewer, form));
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.UNUSABLE) {
        throw refused;
      }
      return page(viewer, null, form, List.of(new FieldError("name", refused.sentence())));
    }
  }

  private Redirect added(Viewer viewer, NewProgrammeForm form) {
    YearMonth first =
        Said.readMonth(form.firstMonth())
            .orElseThrow(() -> Refused.unusable("Write the first month like 2027-04."));
    int target = Typed.number(form.monthlyTarget(), "Write the target of a month as a number.");
    UUID tool = Typed.id(form.tool(), "Choose a tool.");
    ProgrammeId id = programmes.add(viewer, form.name(), first, target, tool);
    return Redirect.to("/audits/programme?year=" + id.value()).saying("The programme is made.");
  }

  @PostMapping("/audits/programmes/{id}/targets")
  Reply target(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam String month,
      @RequestParam String target,
      @RequestParam int was) {
    return forms.once(
        viewer,
        key,
        () -> {
          YearMonth of =
              Said.readMonth(month)
                  .orElseThrow(() -> Refused.unusable("A month is written like 2027-04."));
          int number = Typed.number(target, "Write the target as a number.");
          programmes.setTarget(viewer, new ProgrammeId(id), of, number, was);
          return Redirect.to("/audits/programme?year=" + id)
              .saying("The target of %s is %d now.".formatted(Said.month(of), number));
        });
  }
}
