package org.throughline.audits.draws;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.NotFound;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** One drawn child: asking that they give way, and moving the audit to another auditor. */
@Controller
final class PlaceController {
  private final Draws draws;
  private final Replacements replacements;
  private final Allocations allocations;
  private final Forms forms;

  PlaceController(Draws draws, Replacements replacements, Allocations allocations, Forms forms) {
    this.draws = draws;
    this.replacements = replacements;
    this.allocations = allocations;
    this.forms = forms;
  }

  @GetMapping("/draws/{id}/places/{position}")
  PlacePage place(Viewer viewer, @PathVariable UUID id, @PathVariable int position) {
    return page(viewer, new DrawId(id), position, AskForm.EMPTY, MoveForm.EMPTY, List.of());
  }

  private PlacePage page(
      Viewer viewer, DrawId id, int position, AskForm ask, MoveForm move, List<FieldError> errors) {
    DrawRow draw = draws.one(viewer, id);
    SelectedRow row =
        draws.selected(viewer, draw, "one place of the draw").stream()
            .filter(one -> one.position() == position)
            .findFirst()
            .orElseThrow(() -> new NotFound("place"));
    boolean moves = viewer.is(Role.HEAD_OF_QUALITY) && row.auditor() != null && !row.isOut();
    return new PlacePage(
        draw,
        row,
        replacements.requests(viewer, id).stream()
            .filter(request -> request.outPosition() == position)
            .toList(),
        moves && row.auditId() != null ? allocations.candidates(viewer, row.auditId()) : List.of(),
        Replacements.may(viewer) && !draw.rehearsal(),
        moves,
        ask,
        move,
        forms::key,
        errors);
  }

  @PostMapping("/draws/{id}/replacements")
  Reply ask(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam int position, AskForm form) {
    Replacements.must(viewer);
    DrawId draw = new DrawId(id);
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return page(viewer, draw, position, form, MoveForm.EMPTY, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> {
          UUID request = replacements.ask(viewer, draw, position, form.asked());
          return Redirect.to("/replacement-requests/" + request)
              .saying("Asked. Somebody else decides, and the order of the draw says who comes in.");
        },
        refused ->
            page(
                viewer,
                draw,
                position,
                form,
                MoveForm.EMPTY,
                List.of(FieldError.of(refused, "replacement"))));
  }

  @PostMapping("/audits/{audit}/allocation")
  Reply move(Viewer viewer, FormKey key, @PathVariable UUID audit, MoveForm form) {
    Allocations.may(viewer);
    HeldAuditRow held = allocations.held(viewer, audit);
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return page(viewer, held.drawId(), held.position(), AskForm.EMPTY, form, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> {
          allocations.reallocate(viewer, audit, form.to(), form.moving());
          return Redirect.to("/draws/" + held.drawId().value())
              .saying(held.number() + " has moved.");
        },
        refused ->
            page(
                viewer,
                held.drawId(),
                held.position(),
                AskForm.EMPTY,
                form,
                List.of(FieldError.of(refused, "move"))));
  }
}
