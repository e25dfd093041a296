package org.throughline.spreadsheets;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** One spreadsheet: how far it is, what became of its rows, and what may be done about it. */
@Controller
final class SheetController {
  private static final int PAGE = 100;
  private static final int PIECE = 2_000;
  private static final String LOOK_AGAIN_SECONDS = "3";

  private final Sheets sheets;
  private final Matchings matchings;
  private final Ledgers ledgers;
  private final Forms forms;
  private final CouncilTime time;

  SheetController(
      Sheets sheets, Matchings matchings, Ledgers ledgers, Forms forms, CouncilTime time) {
    this.sheets = sheets;
    this.matchings = matchings;
    this.ledgers = ledgers;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/spreadsheets/{id}")
  Reply page(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(defaultValue = "") String which,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletResponse response) {
    Sheet sheet = sheets.one(viewer, new SheetId(id));
    if (sheet.state() == SheetState.READING) {
      // For browsers without script; the page itself is asked for again, nothing else.
      response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
    }
    String chosen = chosen(sheet, which);
    List<OutcomeRow> found =
        SheetPage.showsRows(sheet)
            ? sheets.outcomes(viewer, sheet, chosen, after, PAGE + 1)
            : List.of();
    boolean more = found.size() > PAGE;
    List<OutcomeRow> rows = more ? found.subList(0, PAGE) : found;
    String next = more ? String.valueOf(rows.getLast().rowNumber()) : null;
    Address filtered = Address.of(sheet.address()).with("which", which);
    Layout<OutcomeRow> layout = OutcomeColumns.ALL.layout(asked);
    String files = sheet.address() + "/rows";
    return new SheetPage(
        sheet,
        ledgers.of(sheet.ledger()),
        chosen,
        new Listing<>(filtered, files, layout, rows, next, after == 0),
        forms.key());
  }

  /** Those to be mended come first, unless somebody asks otherwise. */
  private static @Nullable String chosen(Sheet sheet, String which) {
    return switch (which) {
      case "" -> sheet.rejected() > 0 ? "rejected" : null;
      case "all" -> null;
      case "kept", "rejected" -> which;
      default -> throw Refused.unusable("The rows are: all, kept, rejected.");
    };
  }

  @GetMapping({
    "/spreadsheets/{id}/rows.csv",
    "/spreadsheets/{id}/rows.xlsx",
    "/spreadsheets/{id}/rows.ods"
  })
  Download rows(
      Viewer viewer,
      FileKind kind,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String which,
      @RequestParam MultiValueMap<String, String> asked) {
    Sheet sheet = sheets.one(viewer, new SheetId(id));
    String chosen = chosen(sheet, which);
    List<OutcomeRow> first = sheets.outcomes(viewer, sheet, chosen, 0, PIECE);
    return new SavedList<>(
            viewer,
            time.now(),
            OutcomeColumns.ALL.layout(asked),
            chosen == null ? List.of() : List.of("Rows: " + chosen),
            last ->
                last == null
                    ? first
                    : sheets.outcomes(viewer, sheet, chosen, last.rowNumber(), PIECE))
        .as(kind, "rows-" + time.today());
  }

  @GetMapping({
    "/spreadsheets/{id}/rejected.csv",
    "/spreadsheets/{id}/rejected.xlsx",
    "/spreadsheets/{id}/rejected.ods"
  })
  Download rejected(
      Viewer viewer,
      FileKind kind,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> asked) {
    Sheet sheet = sheets.one(viewer, new SheetId(id));
    Layout<RejectedRow> layout =
        OutcomeColumns.toMend(matchings.columns(viewer.authority(), sheet)).layout(asked);
    List<RejectedRow> first = sheets.rejected(viewer, sheet, 0, PIECE);
    return new SavedList<>(
            viewer,
            time.now(),
            layout,
            List.of(),
            last -> last == null ? first : sheets.rejected(viewer, sheet, last.rowNumber(), PIECE))
        .as(kind, "rows-to-mend-" + time.today());
  }

  @PostMapping("/spreadsheets/{id}/reading")
  Reply goOn(Viewer viewer, FormKey key, @PathVariable UUID id) {
    return forms.once(
        viewer,
        key,
        () -> {
          sheets.goOn(viewer, new SheetId(id));
          return Redirect.to("/spreadsheets/" + id);
        });
  }

  @PostMapping("/spreadsheets/{id}/withdrawal")
  Reply putAside(Viewer viewer, FormKey key, @PathVariable UUID id) {
    return forms.once(
        viewer,
        key,
        () -> {
          sheets.putAside(viewer, new SheetId(id));
          return Redirect.to("/spreadsheets").saying("It is put aside. Nothing of it came in.");
        });
  }
}
