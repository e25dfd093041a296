package org.throughline.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.Refused;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** The administrator's page of services, localities and teams. */
@Controller
final class OrganisationController {
  private static final String ADDRESS = "/administration/organisation";

  private final Organisation organisation;
  private final History history;
  private final Forms forms;

  OrganisationController(Organisation organisation, History history, Forms forms) {
    this.organisation = organisation;
    this.history = history;
    this.forms = forms;
  }

  @GetMapping(ADDRESS)
  OrganisationPage tree(Viewer viewer) {
    return page(viewer, "", List.of());
  }

  @PostMapping(ADDRESS)
  Reply add(
      Viewer viewer,
      FormKey key,
      @RequestParam UUID parent,
      @RequestParam NodeKind kind,
      @RequestParam(defaultValue = "") String name) {
    mustAdminister(viewer);
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            UUID id = organisation.add(viewer.authority(), parent, kind, name);
            history.did(viewer, new Subject("node", id, name.strip()), "added", kind.label());
            return Redirect.to(ADDRESS).saying(name.strip() + " is added.");
          });
    } catch (Refused refused) {
      return page(viewer, name, List.of(new FieldError("name", refused.sentence())));
    }
  }

  @PostMapping(ADDRESS + "/{id}/name")
  Reply rename(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name) {
    mustAdminister(viewer);
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            organisation.rename(viewer.authority(), id, name);
            history.did(viewer, new Subject("node", id, name.strip()), "renamed", null);
            return Redirect.to(ADDRESS).saying("It is now called " + name.strip() + ".");
          });
    } catch (Refused refused) {
      return page(viewer, "", List.of(new FieldError("name-" + id, refused.sentence())));
    }
  }

  private OrganisationPage page(Viewer viewer, String name, List<FieldError> errors) {
    mustAdminister(viewer);
    return new OrganisationPage(organisation.tree(viewer.authority()), name, forms.key(), errors);
  }

  private static void mustAdminister(Viewer viewer) {
    viewer.mustBe(Scope.READ, "change the organisation", Role.ADMINISTRATOR);
  }
}
