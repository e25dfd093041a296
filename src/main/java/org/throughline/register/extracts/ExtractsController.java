package org.throughline.register.extracts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** The list of extracts, and the form that sends one in. */
@Controller
final class ExtractsController {
  private static final int PAGE = 25;
  private static final int PIECE = 500;

  private final Extracts extracts;
  private final HeldUploads held;
  private final CodeMappings mappings;
  private final Forms forms;
  private final CouncilTime time;

  ExtractsController(
      Extracts extracts, HeldUploads held, CodeMappings mappings, Forms forms, CouncilTime time) {
    this.extracts = extracts;
    this.held = held;
    this.mappings = mappings;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/extracts")
  Reply list(
      Viewer viewer,
      @RequestParam @Nullable UUID after,
      @RequestParam MultiValueMap<String, String> asked) {
    Layout<ExtractRow> layout = ExtractColumns.ALL.layout(asked);
    return page(viewer, layout, after, time.today().toString(), List.of());
  }

  @GetMapping({"/extracts.csv", "/extracts.xlsx", "/extracts.ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    List<ExtractRow> first = extracts.list(viewer, null, PIECE);
    return new SavedList<>(
            viewer,
            time.now(),
            ExtractColumns.ALL.layout(asked),
            List.of(),
            last -> last == null ? first : extracts.list(viewer, last.id().value(), PIECE))
        .as(kind, "extracts-" + time.today());
  }

  @PostMapping("/extracts")
  Reply send(
      Viewer viewer,
      FormKey key,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      @RequestParam(defaultValue = "") String asAt) {
    viewer.mustBe(Scope.IMPORT, "bring in an extract", Extracts.MAY_IMPORT);
    List<IncomingFile> sent = sent(files);
    try {
      LocalDate day = day(asAt);
      List<FieldError> errors = errors(sent, day);
      if (!errors.isEmpty()) {
        return again(viewer, asAt, errors);
      }
      return forms.once(viewer, key, () -> received(viewer, sent, day));
    } catch (DateTimeParseException _) {
      return again(viewer, asAt, List.of(new FieldError("asAt", "Give the day as 2026-10-31.")));
    }
  }

  private Redirect received(Viewer viewer, List<IncomingFile> sent, @Nullable LocalDate day) {
    LocalDate asAt = day == null ? time.today() : day;
    if (extracts.newerThan(viewer, asAt).isPresent()) {
      return Redirect.to("/extracts/held/" + held.hold(viewer, sent, asAt).value());
    }
    ExtractId id = extracts.receive(viewer, sent, asAt);
    return Redirect.to("/extracts/" + id.value());
  }

  private List<FieldError> errors(List<IncomingFile> sent, @Nullable LocalDate day) {
    if (sent.isEmpty()) {
      return List.of(new FieldError("file", "Choose the file of the extract first."));
    }
    return day != null && day.isAfter(time.today())
        ? List.of(new FieldError("asAt", "The day of the figures cannot lie in the future."))
        : List.of();
  }

  private Reply again(Viewer viewer, String asAt, List<FieldError> errors) {
    return page(viewer, ExtractColumns.ALL.layout(), null, asAt, errors);
  }

  private Reply page(
      Viewer viewer,
      Layout<ExtractRow> layout,
      @Nullable UUID after,
      String asAt,
      List<FieldError> errors) {
    List<ExtractRow> found = extracts.list(viewer, after, PAGE + 1);
    boolean more = found.size() > PAGE;
    List<ExtractRow> rows = more ? found.subList(0, PAGE) : found;
    String next = more ? rows.getLast().id().value().toString() : null;
    return new ExtractsPage(
        viewer,
        Listing.page(Address.of("/extracts"), layout, rows, next, after == null),
        viewer.is(Extracts.MAY_IMPORT) ? mappings.queue(viewer).size() : 0,
        asAt,
        time.today(),
        forms.key().value().toString(),
        errors);
  }

  /** What was chosen; a browser sends an empty part when nothing was. */
  static List<IncomingFile> sent(@Nullable List<MultipartFile> files) {
    return files == null
        ? List.of()
        : files.stream()
            .filter(ExtractsController::isChosen)
            .map(ExtractsController::file)
            .toList();
  }

  private static boolean isChosen(MultipartFile file) {
    String name = file.getOriginalFilename();
    return !file.isEmpty() || (name != null && !name.isEmpty());
  }

  private static IncomingFile file(MultipartFile file) {
    String name = file.getOriginalFilename();
    return new IncomingFile(name == null ? "" : name, file);
  }

  /** The day as it was given; null where it was not. */
  static @Nullable LocalDate day(@Nullable String asAt) {
    return asAt == null || asAt.isBlank() ? null : LocalDate.parse(asAt.strip());
  }

  static Refused notADay(String asAt) {
    return Refused.unusable("“" + asAt + "” is not a day written as 2026-10-31.");
  }
}
