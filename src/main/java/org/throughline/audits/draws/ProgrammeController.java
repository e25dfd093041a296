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
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.SavedList;

/** The year by its months, new programmes, targets, and opening a month. */
@Controller
final class ProgrammeController {
  private final Programmes programmes;
  private final Cycles cycles;
  private final YearView years;
  private final Forms forms;
  private final CouncilTime time;

  ProgrammeController(
      Programmes programmes, Cycles cycles, YearView years, Forms forms, CouncilTime time) {
    this.programmes = programmes;
    this.cycles = cycles;
    this.years = years;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/audits/programme")
  ProgrammePage programme(Viewer viewer, @RequestParam @Nullable UUID year) {
    return page(viewer, year, usual(), TargetForm.NONE, List.of());
  }

  @GetMapping({"/audits/programme.csv", "/audits/programme.xlsx", "/audits/programme.ods"})
  Download file(
      Viewer viewer,
      FileKind kind,
      @RequestParam @Nullable UUID year,
      @RequestParam MultiValueMap<String, String> asked) {
    List<MonthRow> months = years.of(viewer, year).months();
    return SavedList.whole(viewer, time.now(), MonthColumns.ALL.layout(asked), months)
        .as(kind, "programme-" + time.today());
  }

  private NewProgrammeForm usual() {
    return NewProgrammeForm.usual(Programmes.firstOfYear(YearMonth.from(time.today())));
  }

  private ProgrammePage page(
      Viewer viewer,
      @Nullable UUID year,
      NewProgrammeForm form,
      TargetForm typed,
      List<FieldError> errors) {
    return new ProgrammePage(years.of(viewer, year), form, typed, forms::key, errors);
  }

  @PostMapping("/audits/programmes")
  Reply add(Viewer viewer, FormKey key, NewProgrammeForm form) {
    Programmes.mayChange(viewer, "make a programme");
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return page(viewer, null, form, TargetForm.NONE, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> added(viewer, form),
        refused ->
            page(viewer, null, form, TargetForm.NONE, List.of(FieldError.of(refused, "name"))));
  }

  private Redirect added(Viewer viewer, NewProgrammeForm form) {
    ProgrammeId id =
        programmes.add(viewer, form.name(), form.first(), form.target(), form.toolId());
    return Redirect.to("/audits/programme?year=" + id.value()).saying("The programme is made.");
  }

  @PostMapping("/audits/programmes/{id}/targets")
  Reply target(Viewer viewer, FormKey key, @PathVariable UUID id, TargetForm form) {
    Programmes.mayChange(viewer, "change a target");
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return page(viewer, id, usual(), form, errors);
    }
    String field = TargetForm.field(form.month());
    return forms.once(
        viewer,
        key,
        () -> changed(viewer, id, form),
        refused -> page(viewer, id, usual(), form.anew(), List.of(FieldError.of(refused, field))));
  }

  private Redirect changed(Viewer viewer, UUID id, TargetForm form) {
    programmes.setTarget(viewer, new ProgrammeId(id), form.of(), form.number(), form.before());
    return Redirect.to("/audits/programme?year=" + id)
        .saying("The target of %s is %d now.".formatted(Said.month(form.of()), form.number()));
  }

  @PostMapping("/cycles")
  Reply open(Viewer viewer, FormKey key, @RequestParam(defaultValue = "") String month) {
    Cycles.mayOpen(viewer);
    return forms.once(
        viewer,
        key,
        () -> opened(viewer, month),
        refused ->
            page(
                viewer, null, usual(), TargetForm.NONE, List.of(FieldError.of(refused, "months"))));
  }

  private Redirect opened(Viewer viewer, String month) {
    YearMonth asked =
        Said.readMonth(month)
            .orElseThrow(() -> Refused.unusable("A month is written like 2026-11."));
    cycles.open(viewer, asked);
    return Redirect.to("/audits/cycles/" + asked)
        .saying(Said.month(asked) + " is open, and its seed’s SHA-256 is published.");
  }
}
