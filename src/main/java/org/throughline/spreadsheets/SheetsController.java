package org.throughline.spreadsheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** The list of spreadsheets, the templates, and where a sheet is sent in. */
@Controller
final class SheetsController {
  private static final int PAGE = 25;
  private static final int PIECE = 500;

  private final Sheets sheets;
  private final Ledgers ledgers;
  private final Forms forms;
  private final CouncilTime time;

  SheetsController(Sheets sheets, Ledgers ledgers, Forms forms, CouncilTime time) {
    this.sheets = sheets;
    this.ledgers = ledgers;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/spreadsheets")
  Reply list(
      Viewer viewer,
      @RequestParam @Nullable UUID after,
      @RequestParam(defaultValue = "") String ledger,
      @RequestParam MultiValueMap<String, String> asked) {
    Layout<Sheet> layout = SheetColumns.of(ledgers).layout(asked);
    return page(viewer, layout, after, ledger, null, List.of());
  }

  @GetMapping({"/spreadsheets.csv", "/spreadsheets.xlsx", "/spreadsheets.ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    List<Sheet> first = sheets.list(viewer, null, PIECE);
    return new SavedList<>(
            viewer,
            time.now(),
            SheetColumns.of(ledgers).layout(asked),
            List.of(),
            last -> last == null ? first : sheets.list(viewer, last.id().value(), PIECE))
        .as(kind, "spreadsheets-" + time.today());
  }

  @GetMapping("/spreadsheets/templates/{name}")
  Download template(Viewer viewer, FileKind kind, @PathVariable String name) {
    Sheets.mustBeAllowed(viewer);
    String code = name.substring(0, name.length() - kind.ending().length());
    return LedgerTemplate.of(ledgers.of(code)).as(kind, code + "-template", time.now());
  }

  @PostMapping("/spreadsheets")
  Reply send(
      Viewer viewer,
      FormKey key,
      @RequestParam(defaultValue = "") String ledger,
      @RequestParam(required = false) @Nullable MultipartFile file) {
    Sheets.mustBeAllowed(viewer);
    try {
      SentFile sent = sent(file);
      return forms.once(
          viewer,
          of(key, sent),
          () -> Redirect.to(address(sheets.send(viewer, ledger, sent)) + "/columns"),
          refused ->
              again(viewer, ledger, sheets.standing(viewer, ledger, sent).orElse(null), refused));
    } catch (Refused refused) {
      if (refused.field() == null) {
        throw refused;
      }
      return again(viewer, ledger, null, refused);
    }
  }

  private static SentFile sent(@Nullable MultipartFile file) {
    if (file == null) {
      return new SentFile("", new byte[0]);
    }
    SentFile.mustFit(file.getSize());
    try {
      String name = file.getOriginalFilename();
      return new SentFile(name == null ? "" : name, file.getBytes());
    } catch (IOException e) {
      throw Refused.unusable("The file did not arrive whole. Send it again.").about("file");
    }
  }

  /** Another file sent from the same page is another post. */
  private static FormKey of(FormKey key, SentFile file) {
    String both = key.value() + " " + file.sha256();
    return new FormKey(UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
  }

  static String address(SheetId id) {
    return "/spreadsheets/" + id.value();
  }

  private Reply again(
      Viewer viewer, String ledger, @Nullable StandingRow standing, Refused refused) {
    List<FieldError> errors = List.of(FieldError.of(refused, "file"));
    return page(viewer, SheetColumns.of(ledgers).layout(), null, ledger, standing, errors);
  }

  private Reply page(
      Viewer viewer,
      Layout<Sheet> layout,
      @Nullable UUID after,
      String ledger,
      @Nullable StandingRow standing,
      List<FieldError> errors) {
    List<Sheet> found = sheets.list(viewer, after, PAGE + 1);
    boolean more = found.size() > PAGE;
    List<Sheet> rows = more ? found.subList(0, PAGE) : found;
    String next = more ? rows.getLast().id().value().toString() : null;
    return new SheetsPage(
        ledgers.all(),
        Listing.page(Address.of("/spreadsheets"), layout, rows, next, after == null),
        ledger,
        standing,
        forms.key(),
        errors);
  }
}
