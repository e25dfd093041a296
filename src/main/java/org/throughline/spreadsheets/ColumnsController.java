package org.throughline.spreadsheets;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Saying what the columns of a spreadsheet are, which lets its rows come in. */
@Controller
final class ColumnsController {
  private final Sheets sheets;
  private final Matchings matchings;
  private final Ledgers ledgers;
  private final Forms forms;

  ColumnsController(Sheets sheets, Matchings matchings, Ledgers ledgers, Forms forms) {
    this.sheets = sheets;
    this.matchings = matchings;
    this.ledgers = ledgers;
    this.forms = forms;
  }

  @GetMapping("/spreadsheets/{id}/columns")
  Reply ask(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String table,
      @RequestParam(defaultValue = "") String row) {
    Sheet sheet = sheets.one(viewer, new SheetId(id));
    if (sheet.state() != SheetState.MATCHING) {
      return Redirect.to(sheet.address());
    }
    try {
      return guessed(viewer, sheet, matchings.heads(viewer, sheet, table, number(row)), List.of());
    } catch (Refused refused) {
      Matchings.Heads found = matchings.heads(viewer, sheet, "", null);
      return guessed(viewer, sheet, found, List.of(FieldError.of(refused, "row")));
    }
  }

  @PostMapping("/spreadsheets/{id}/columns")
  Reply say(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    Sheet sheet = sheets.one(viewer, new SheetId(id));
    if (sheet.state() != SheetState.MATCHING) {
      return forms.once(viewer, key, () -> tooLate(sheet));
    }
    Integer row = number(fields.getOrDefault("row", ""));
    Matchings.Heads heads = matchings.heads(viewer, sheet, fields.getOrDefault("table", ""), row);
    Ledger ledger = ledgers.of(sheet.ledger());
    Matching typed = Matching.typed(ledger, heads.head(), fields);
    List<FieldError> errors = typed.errors(ledger, ledger.questions(viewer));
    if (!errors.isEmpty()) {
      return page(viewer, sheet, heads, typed, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> begun(viewer, sheet, typed),
        refused -> page(viewer, sheet, heads, typed, List.of(FieldError.of(refused, "table"))));
  }

  /** The answer of a post that was sent twice; refused where it is another. */
  private static Redirect tooLate(Sheet sheet) {
    sheet.mustWaitForItsColumns();
    return Redirect.to(sheet.address());
  }

  private Redirect begun(Viewer viewer, Sheet sheet, Matching matching) {
    matchings.begin(viewer, sheet.id(), matching);
    return Redirect.to(sheet.address());
  }

  private static @Nullable Integer number(String row) {
    try {
      return row.isBlank() ? null : Integer.valueOf(row.strip());
    } catch (NumberFormatException _) {
      throw Refused.unusable("Give the row as a number, like 3.").about("row");
    }
  }

  private Reply guessed(
      Viewer viewer, Sheet sheet, Matchings.Heads heads, List<FieldError> errors) {
    return page(viewer, sheet, heads, matchings.guess(viewer, sheet, heads.head()), errors);
  }

  private Reply page(
      Viewer viewer,
      Sheet sheet,
      Matchings.Heads heads,
      Matching matching,
      List<FieldError> errors) {
    Ledger ledger = ledgers.of(sheet.ledger());
    return new ColumnsPage(
        sheet,
        ledger,
        heads.tables(),
        heads.head(),
        matching,
        ledger.questions(viewer),
        forms.key(),
        errors);
  }
}
