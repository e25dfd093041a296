package org.throughline.spreadsheets;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.Counted;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Taking back all that became of a spreadsheet. */
@Controller
final class TakingBackController {
  private final Sheets sheets;
  private final Ledgers ledgers;
  private final Forms forms;

  TakingBackController(Sheets sheets, Ledgers ledgers, Forms forms) {
    this.sheets = sheets;
    this.ledgers = ledgers;
    this.forms = forms;
  }

  @GetMapping("/spreadsheets/{id}/taking-back")
  Reply ask(Viewer viewer, @PathVariable UUID id) {
    Sheet sheet = sheets.one(viewer, new SheetId(id));
    sheet.mustBeReadToItsEnd();
    return page(sheet, "", List.of());
  }

  @PostMapping("/spreadsheets/{id}/taking-back")
  Reply takeBack(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason) {
    Sheet sheet = sheets.one(viewer, new SheetId(id));
    return forms.once(
        viewer,
        key,
        () -> {
          int records = sheets.takeBack(viewer, sheet.id(), reason);
          return Redirect.to(sheet.address())
              .saying("It is taken back: " + Counted.things(records, "record") + ".");
        },
        refused -> page(sheet, reason, List.of(FieldError.of(refused, "reason"))));
  }

  private TakingBackPage page(Sheet sheet, String typed, List<FieldError> errors) {
    return new TakingBackPage(sheet, ledgers.of(sheet.ledger()), typed, forms.key(), errors);
  }
}
