package org.throughline.register.extracts;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** The children whom an extract changed, to read and to take away. */
@Controller
final class ChangedController {
  private static final int PAGE = 50;
  private static final int PIECE = 2_000;
  private static final String CHANGES = "/extracts/{id}/changes/{kind}";

  private final Extracts extracts;
  private final CouncilTime time;

  ChangedController(Extracts extracts, CouncilTime time) {
    this.extracts = extracts;
    this.time = time;
  }

  @GetMapping(CHANGES)
  ChangedPage changes(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam @Nullable String after,
      @RequestParam MultiValueMap<String, String> asked) {
    ChangeKind change = change(kind);
    ExtractRow extract = extracts.one(viewer, new ExtractId(id));
    List<ChangedChildRow> found = extracts.changed(viewer, extract.id(), change, after, PAGE + 1);
    boolean more = found.size() > PAGE;
    List<ChangedChildRow> rows = more ? found.subList(0, PAGE) : found;
    String next = more ? rows.getLast().reference() : null;
    Address address = Address.of("/extracts/" + id + "/changes/" + change.code());
    Layout<ChangedChildRow> layout = new ChangedColumns(change).all().layout(asked);
    return new ChangedPage(
        extract, change, Listing.page(address, layout, rows, next, after == null));
  }

  @GetMapping({CHANGES + ".csv", CHANGES + ".xlsx", CHANGES + ".ods"})
  Download file(
      Viewer viewer,
      FileKind as,
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> asked) {
    ChangeKind change = change(kind);
    ExtractId extract = new ExtractId(id);
    List<ChangedChildRow> first = extracts.changed(viewer, extract, change, null, PIECE);
    return new SavedList<>(
            viewer,
            time.now(),
            new ChangedColumns(change).all().layout(asked),
            List.of(),
            last ->
                last == null
                    ? first
                    : extracts.changed(viewer, extract, change, last.reference(), PIECE))
        .as(as, "extract-" + change.code());
  }

  private static ChangeKind change(String code) {
    return Arrays.stream(ChangeKind.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("change"));
  }
}
