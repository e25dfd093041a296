package org.throughline.audits.draws;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Replacements of one drawn child, and moving an audit to another auditor. */
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
    return page(viewer, new DrawId(id), position, PlaceForm.empty(), List.of());
  }

  private PlacePage page(
      Viewer viewer, DrawId id, int position, PlaceForm form, List<FieldError> errors) {
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
        moves && row.auditId() != null ? allocations.candidates(viewer, row.auditId()) : List.of(),
        Replacements.may(viewer) && !draw.rehearsal(),
        moves,
        form,
        forms::key,
        errors);
  }

  @PostMapping("/draws/{id}/replacements")
  Reply ask(Viewer viewer, FormKey key, @PathVariable UUID id, PlaceForm form) {
    DrawId draw = new DrawId(id);
    int position = Typed.number(form.position(), "Choose a place of the draw.");
    try {
      return forms.once(viewer, key, () -> asked(viewer, draw, position, form));
    } catch (Refused refused) {
      return again(viewer, draw, position, form, "explanation", refused);
    }
  }

  private Redirect asked(Viewer viewer, DrawId draw, int position, PlaceForm form) {
    if (form.reason().isEmpty()) {
      throw Refused.unusable("Choose why the child should give way.");
    }
    ReplacementReason reason = Kebab.read(ReplacementReason.class, form.reason());
    replacements.ask(viewer, draw, position, reason, form.explanation());
    return Redirect.to("/draws/" + draw.value())
        .saying("Asked. Somebody else decides, and the order of the draw says who comes in.");
  }

  private Reply again(
      Viewer viewer, DrawId draw, int position, PlaceForm form, String field, Refused refused) {
    if (refused.kind() != Refused.Kind.UNUSABLE) {
      throw refused;
    }
    return page(viewer, draw, position, form, List.of(new FieldError(field, refused.sentence())));
  }

  @PostMapping("/draws/{id}/replacements/{request}/approval")
  Redirect approve(Viewer viewer, FormKey key, @PathVariable UUID id, @PathVariable UUID request) {
    return forms.once(
        viewer,
        key,
        () -> {
          int in = replacements.approve(viewer, new DrawId(id), request);
          return Redirect.to("/draws/" + id)
              .saying("Approved. The next in order came in at place %d.".formatted(in));
        });
  }

  @PostMapping("/draws/{id}/replacements/{request}/refusal")
  Redirect refuse(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @PathVariable UUID request,
      @RequestParam(defaultValue = "") String why) {
    return forms.once(
        viewer,
        key,
        () -> {
          replacements.refuse(viewer, new DrawId(id), request, why);
          return Redirect.to("/draws/" + id).saying("Refused. The child stays in the draw.");
        });
  }

  @PostMapping("/audits/{audit}/allocation")
  Reply move(Viewer viewer, FormKey key, @PathVariable UUID audit, PlaceForm form) {
    try {
      return forms.once(viewer, key, () -> moved(viewer, audit, form));
    } catch (Refused refused) {
      HeldAuditRow held = allocations.held(viewer, audit);
      return again(viewer, held.drawId(), held.position(), form, "moving", refused);
    }
  }

  private Redirect moved(Viewer viewer, UUID audit, PlaceForm form) {
    AccountId to = new AccountId(Typed.id(form.auditor(), "Choose another auditor."));
    allocations.reallocate(viewer, audit, to, form.explanation());
    HeldAuditRow held = allocations.held(viewer, audit);
    return Redirect.to("/draws/" + held.drawId().value()).saying(held.number() + " has moved.");
  }
}
