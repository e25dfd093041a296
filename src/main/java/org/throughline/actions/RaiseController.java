package org.throughline.actions;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.InAuthority;
import org.throughline.people.Organisation;
import org.throughline.standards.Standards;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Raising an action by hand; the address may fill in the child. */
@Controller
final class RaiseController {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Raising raising;
  private final Owners owners;
  private final Organisation organisation;
  private final Standards standards;
  private final InAuthority inAuthority;
  private final Forms forms;

  RaiseController(
      Raising raising,
      Owners owners,
      Organisation organisation,
      Standards standards,
      InAuthority inAuthority,
      Forms forms) {
    this.raising = raising;
    this.owners = owners;
    this.organisation = organisation;
    this.standards = standards;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  @GetMapping("/actions/new")
  RaisePage form(Viewer viewer, @RequestParam Map<String, String> fields) {
    return page(viewer, RaiseForm.of(fields), List.of());
  }

  @PostMapping("/actions")
  Reply raise(Viewer viewer, FormKey key, @RequestParam Map<String, String> fields) {
    Raising.mustBeAllowed(viewer);
    RaiseForm typed = RaiseForm.of(fields);
    return forms.once(
        viewer,
        key,
        () -> {
          Raised raised = raising.raise(viewer, typed);
          return Redirect.to("/actions/" + raised.id().value())
              .saying(
                  "%s is raised, due on %s."
                      .formatted(raised.number(), DAY.format(raised.dueOn())));
        },
        refused -> page(viewer, typed, List.of(FieldError.of(refused, "what"))));
  }

  private RaisePage page(Viewer viewer, RaiseForm typed, List<FieldError> errors) {
    Raising.mustBeAllowed(viewer);
    return inAuthority.read(
        viewer.authority(),
        () ->
            new RaisePage(
                typed,
                raising.offer(viewer, typed).orElse(null),
                owners.all(viewer.authority()),
                organisation.tree(viewer.authority()),
                standards.themes(),
                errors.isEmpty() ? List.of() : raising.similar(viewer, typed),
                forms.key(),
                errors));
  }
}
