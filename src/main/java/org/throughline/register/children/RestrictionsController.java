package org.throughline.register.children;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.Refused;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Restricting children, by administrators. */
@Controller
final class RestrictionsController {
  private static final String ALL = "/administration/restrictions";

  private final Restrictions restrictions;
  private final Forms forms;

  RestrictionsController(Restrictions restrictions, Forms forms) {
    this.restrictions = restrictions;
    this.forms = forms;
  }

  @GetMapping(ALL)
  Reply all(Viewer viewer) {
    administrator(viewer);
    return page(viewer, RestrictionForm.EMPTY, List.of());
  }

  @PostMapping(ALL)
  Reply restrict(
      Viewer viewer,
      FormKey key,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String named) {
    administrator(viewer);
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            restrictions.begin(viewer, reference, reason, named);
            return Redirect.to(ALL).saying(reference.strip() + " is now restricted.");
          });
    } catch (Refused refused) {
      RestrictionForm form = new RestrictionForm(reference, reason, named);
      return page(viewer, form, restrictions.problems(viewer, form, refused));
    }
  }

  @GetMapping(ALL + "/{id}")
  Reply one(Viewer viewer, @PathVariable UUID id) {
    administrator(viewer);
    RestrictionRow restriction = restrictions.one(viewer, id);
    return new RestrictionPage(forms.key(), restriction, restriction.named(), List.of());
  }

  @PostMapping(ALL + "/{id}/names")
  Reply name(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String named,
      @RequestParam(defaultValue = "") String was) {
    administrator(viewer);
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            restrictions.name(viewer, id, named, was);
            return Redirect.to(ALL + "/" + id).saying("The people named are changed.");
          });
    } catch (Refused refused) {
      RestrictionRow now = restrictions.one(viewer, id);
      return new RestrictionPage(forms.key(), now, named, errors("named", refused));
    }
  }

  @PostMapping(ALL + "/{id}/ending")
  Reply end(Viewer viewer, FormKey key, @PathVariable UUID id) {
    administrator(viewer);
    return forms.once(
        viewer,
        key,
        () -> {
          restrictions.end(viewer, id);
          return Redirect.to(ALL).saying("The restriction has ended.");
        });
  }

  private RestrictionsPage page(Viewer viewer, RestrictionForm form, List<FieldError> errors) {
    return new RestrictionsPage(forms.key(), restrictions.all(viewer), form, errors);
  }

  private static List<FieldError> errors(String field, Refused refused) {
    return List.of(new FieldError(field, refused.sentence()));
  }

  private static void administrator(Viewer viewer) {
    viewer.mustBe(Scope.READ, "restrict a child", Role.ADMINISTRATOR);
  }
}
