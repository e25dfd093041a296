package org.throughline.register.extracts;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.Refused;
import org.throughline.register.annexa.Column;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;

/** Where a council says what its own spellings mean. */
@Controller
final class UnmappedController {
  private static final String HERE = "/extracts/unmapped";

  private final CodeMappings mappings;
  private final Forms forms;

  UnmappedController(CodeMappings mappings, Forms forms) {
    this.mappings = mappings;
    this.forms = forms;
  }

  @GetMapping(HERE)
  Reply queue(Viewer viewer) {
    List<QueuedValueRow> queue = mappings.queue(viewer);
    List<CodeMappingRow> current = mappings.current(viewer);
    List<String> keys =
        Stream.generate(() -> forms.key().value().toString())
            .limit(queue.size() + current.size())
            .toList();
    return new UnmappedPage(queue, current, keys);
  }

  @PostMapping("/extracts/mappings")
  Reply map(
      Viewer viewer,
      FormKey key,
      @RequestParam(defaultValue = "") String column,
      @RequestParam(defaultValue = "") String shown,
      @RequestParam(defaultValue = "") String code) {
    Column of =
        Arrays.stream(Column.values())
            .filter(each -> each.code().equals(column))
            .findFirst()
            .orElseThrow(() -> Refused.unusable("There is no such column."));
    if (code.isEmpty()) {
      throw Refused.unusable("Choose what “" + shown + "” means, then keep it.");
    }
    return forms.once(
        viewer,
        key,
        () -> {
          mappings.map(viewer, of, shown, code.equals("no-value") ? null : code);
          return Redirect.to(HERE).saying("Kept. It holds from the next extract on.");
        });
  }

  @PostMapping("/extracts/mappings/{id}/end")
  Reply end(Viewer viewer, FormKey key, @PathVariable UUID id) {
    return forms.once(
        viewer,
        key,
        () -> {
          mappings.end(viewer, id);
          return Redirect.to(HERE).saying("Taken back. It holds from the next extract on.");
        });
  }
}
