package org.throughline.audits.draws;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.kernel.NotFound;
import org.throughline.people.Organisation;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** A month that was opened, and asking for its draw. */
@Controller
final class CycleController {
  private final Cycles cycles;
  private final Draws draws;
  private final DrawPolicies policies;
  private final Organisation organisation;
  private final Forms forms;

  CycleController(
      Cycles cycles, Draws draws, DrawPolicies policies, Organisation organisation, Forms forms) {
    this.cycles = cycles;
    this.draws = draws;
    this.policies = policies;
    this.organisation = organisation;
    this.forms = forms;
  }

  /** History and home pages know a cycle by its id. */
  @GetMapping("/cycles/{id}")
  Redirect byId(Viewer viewer, @PathVariable UUID id) {
    CycleRow cycle = cycles.of(viewer.authority(), new CycleId(id));
    return Redirect.to("/audits/cycles/" + cycle.yearMonth());
  }

  @GetMapping("/audits/cycles/{key}")
  CyclePage cycle(Viewer viewer, @PathVariable String key) {
    CycleRow cycle = find(viewer, key);
    return page(viewer, cycle, DrawForm.of(cycle.target()), List.of());
  }

  private CycleRow find(Viewer viewer, String key) {
    return Said.readMonth(key)
        .map(month -> cycles.of(viewer.authority(), month))
        .orElseGet(() -> cycles.of(viewer.authority(), new CycleId(id(key))));
  }

  private static UUID id(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException _) {
      throw new NotFound("cycle");
    }
  }

  private CyclePage page(Viewer viewer, CycleRow cycle, DrawForm form, List<FieldError> errors) {
    DrawPolicy policy = policies.now(viewer.authority());
    return new CyclePage(
        cycle,
        draws.ofCycle(viewer, cycle.id()),
        organisation.tree(viewer.authority()),
        policy,
        draws.source(viewer.authority(), policy),
        viewer.is(Role.HEAD_OF_QUALITY),
        form,
        forms::key,
        errors);
  }

  @PostMapping("/audits/cycles/{id}/draws")
  Reply draw(Viewer viewer, FormKey key, @PathVariable UUID id, DrawForm form) {
    Draws.mayDraw(viewer);
    CycleId cycle = new CycleId(id);
    List<FieldError> errors = form.errors();
    Source source = draws.source(viewer.authority(), policies.now(viewer.authority()));
    if (!source.isYoung()) {
      errors.add(new FieldError("draw", source.sentence()));
    }
    if (!errors.isEmpty()) {
      return again(viewer, cycle, form, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> drawn(viewer, form.asked(cycle)),
        refused -> again(viewer, cycle, form, List.of(FieldError.of(refused, "draw"))));
  }

  private CyclePage again(Viewer viewer, CycleId cycle, DrawForm form, List<FieldError> errors) {
    return page(viewer, cycles.of(viewer.authority(), cycle), form, errors);
  }

  private Redirect drawn(Viewer viewer, DrawAsked asked) {
    DrawId id = draws.draw(viewer, asked);
    String said = asked.isRehearsal() ? "This is a rehearsal." : "The children are drawn.";
    return Redirect.to("/draws/" + id.value()).saying(said);
  }
}
