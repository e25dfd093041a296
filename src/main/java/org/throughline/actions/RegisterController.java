package org.throughline.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.spreadsheets.Sheets;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Redirect;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** The register of actions, and the same as a file. */
@Controller
final class RegisterController {
  private final Register register;
  private final RegisterChoices choices;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  RegisterController(
      Register register, RegisterChoices choices, InAuthority inAuthority, CouncilTime time) {
    this.register = register;
    this.choices = choices;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  @GetMapping("/actions")
  RegisterPage actions(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(defaultValue = "") String after) {
    Layout<RegisterRow> layout = layout(asked);
    Map<String, String> plain = asked.toSingleValueMap();
    try {
      return inAuthority.write(
          viewer.authority(), () -> listed(viewer, layout, plain, Cursor.read(after)));
    } catch (Refused refused) {
      String field = refused.field();
      if (field == null) {
        throw refused;
      }
      return unreadable(viewer, layout, plain, FieldError.of(refused, field));
    }
  }

  private RegisterPage listed(
      Viewer viewer, Layout<RegisterRow> layout, Map<String, String> asked, Cursor after) {
    RegisterFilter filter = RegisterFilter.of(asked, RegisterFilter.Which.OPEN);
    Register.Stretch page = register.page(viewer, filter, layout, after, "register of actions");
    boolean first = after.equals(Cursor.START);
    Listing<RegisterRow> listing =
        Listing.page(filter.address(), layout, page.rows(), page.next(), first);
    return page(viewer, filter, listing, List.of());
  }

  /** What cannot be read is left out and said at its field; the list waits for it. */
  private RegisterPage unreadable(
      Viewer viewer, Layout<RegisterRow> layout, Map<String, String> asked, FieldError error) {
    Map<String, String> rest = new HashMap<>(asked);
    rest.remove(error.field());
    RegisterFilter filter = RegisterFilter.of(rest, RegisterFilter.Which.OPEN);
    Listing<RegisterRow> none = Listing.page(filter.address(), layout, List.of(), null, true);
    return page(viewer, filter, none, List.of(error));
  }

  private RegisterPage page(
      Viewer viewer, RegisterFilter filter, Listing<RegisterRow> listing, List<FieldError> errors) {
    return new RegisterPage(
        listing,
        filter,
        choices(viewer),
        Raising.isAllowed(viewer),
        Sheets.mayBringIn(viewer),
        errors);
  }

  private RegisterChoices.All choices(Viewer viewer) {
    return choices.of(viewer.authority());
  }

  private Layout<RegisterRow> layout(MultiValueMap<String, String> asked) {
    return new RegisterColumns(time.today()).all().layout(asked);
  }

  @GetMapping({"/actions.csv", "/actions.xlsx", "/actions.ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    RegisterFilter filter = RegisterFilter.of(asked.toSingleValueMap(), RegisterFilter.Which.OPEN);
    Layout<RegisterRow> layout = layout(asked);
    return SavedList.of(
            viewer,
            time.now(),
            layout,
            choices(viewer).chips(filter, filter.address()),
            last -> register.stretch(viewer, filter, layout.order(), last))
        .as(kind, "actions-" + time.today());
  }

  /** Where a list in “what you looked at last” leads. */
  @GetMapping("/action-lists/{id}")
  Redirect list(Viewer viewer, @PathVariable UUID id) {
    if (!id.equals(viewer.authority().value())) {
      throw new NotFound("list of actions");
    }
    return Redirect.to("/actions");
  }
}
