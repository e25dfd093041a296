package org.throughline.register.children;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

/** Setting the link into the case system, by administrators. */
@Controller
final class CaseLinkController {
  private static final String ADDRESS = "/administration/case-link";

  private final CaseLinks links;
  private final Forms forms;

  CaseLinkController(CaseLinks links, Forms forms) {
    this.links = links;
    this.forms = forms;
  }

  @GetMapping(ADDRESS)
  Reply link(Viewer viewer) {
    administrator(viewer);
    String kept = links.pattern(viewer);
    return new CaseLinkPage(forms.key(), kept, kept, List.of());
  }

  @PostMapping(ADDRESS)
  Reply set(
      Viewer viewer,
      FormKey key,
      @RequestParam(defaultValue = "") String pattern,
      @RequestParam(defaultValue = "") String was) {
    administrator(viewer);
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            links.set(viewer, pattern, was);
            return Redirect.to(ADDRESS).saying("The link is kept.");
          });
    } catch (Refused refused) {
      List<FieldError> errors = List.of(new FieldError("pattern", refused.sentence()));
      return new CaseLinkPage(forms.key(), links.pattern(viewer), pattern, errors);
    }
  }

  private static void administrator(Viewer viewer) {
    viewer.mustBe(Scope.READ, "set the link into the case system", Role.ADMINISTRATOR);
  }
}
