package org.throughline.audits.concerns;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** The register of children of concern, one child on it, and the sign-off. */
@Controller
final class ChildOfConcernController {
  private final ChildrenOfConcern children;
  private final ChildrenOfConcernList list;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  ChildOfConcernController(
      ChildrenOfConcern children,
      ChildrenOfConcernList list,
      InAuthority inAuthority,
      Forms forms,
      CouncilTime time) {
    this.children = children;
    this.list = list;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/children-of-concern")
  ChildrenOfConcernPage all(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(defaultValue = "") String after) {
    mustSee(viewer);
    ChildrenOfConcernFilter filter = ChildrenOfConcernFilter.of(asked);
    Layout<ChildOfConcernRow> layout = layout(asked);
    List<ChildOfConcernRow> rows = list.shown(viewer, filter, layout.order(), Cursor.read(after));
    return new ChildrenOfConcernPage(
        Listing.page(
            filter.address(),
            layout,
            rows.stream().limit(ChildrenOfConcernList.SHOWN).toList(),
            ChildrenOfConcernList.next(rows),
            after.isEmpty()),
        filter,
        list.teams(viewer));
  }

  private Layout<ChildOfConcernRow> layout(MultiValueMap<String, String> asked) {
    return new ChildOfConcernColumns(time.today()).all().layout(asked);
  }

  @GetMapping({"/children-of-concern.csv", "/children-of-concern.xlsx", "/children-of-concern.ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    mustSee(viewer);
    ChildrenOfConcernFilter filter = ChildrenOfConcernFilter.of(asked);
    Layout<ChildOfConcernRow> layout = layout(asked);
    return SavedList.of(
            viewer,
            time.now(),
            layout,
            filter.chips(filter.address()),
            last -> list.stretch(viewer, filter, layout.order(), last))
        .as(kind, "children-of-concern-" + time.today());
  }

  private static void mustSee(Viewer viewer) {
    if (!ChildrenOfConcernList.maySee(viewer)) {
      throw Refused.notAllowed(
          "Children of concern are listed for managers and those who answer for quality.");
    }
  }

  /** Where the list in “what you looked at last” leads. */
  @GetMapping("/child-of-concern-lists/{id}")
  Redirect list(Viewer viewer, @PathVariable UUID id) {
    if (!id.equals(viewer.authority().value())) {
      throw new NotFound("list of children of concern");
    }
    return Redirect.to("/children-of-concern");
  }

  @GetMapping("/children-of-concern/{id}")
  Reply one(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, id, "", List.of());
  }

  @PostMapping("/children-of-concern/{id}/sign-off")
  Reply signOff(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String words) {
    return forms.once(
        viewer,
        key,
        () -> {
          children.signOff(viewer, id, words);
          return Redirect.to("/children-of-concern/" + id).saying("Signed off, with your words.");
        },
        refused -> page(viewer, id, words, List.of(FieldError.of(refused, "words"))));
  }

  private Reply page(Viewer viewer, UUID id, String words, List<FieldError> errors) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          ChildOfConcern one = children.see(viewer, id);
          return new ChildOfConcernPage(
              one,
              children.issues(viewer, id),
              one.isSignedOffBy(viewer),
              one.isSenior(viewer),
              time.today(),
              words,
              forms.key(),
              errors);
        });
  }
}
