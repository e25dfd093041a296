package org.throughline.register.extracts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.people.AdministrationLine;
import org.throughline.people.AdministrationLine.Part;
import org.throughline.people.AdministrationLines;
import org.throughline.web.Counted;
import org.throughline.web.Viewer;

/** The extracts and the values that wait for a meaning, on the administrator’s page. */
@Component
final class ExtractAdministration implements AdministrationLines {
  private final Extracts extracts;
  private final CodeMappings mappings;

  ExtractAdministration(Extracts extracts, CodeMappings mappings) {
    this.extracts = extracts;
    this.mappings = mappings;
  }

  @Override
  public List<AdministrationLine> linesFor(Viewer administrator) {
    return List.of(extracts(administrator), values(administrator));
  }

  private AdministrationLine extracts(Viewer viewer) {
    return new AdministrationLine(
        Part.CHILDREN,
        "Extracts",
        "/extracts",
        "Bring in an Annex A, see row by row what came of it, undo the latest.",
        extracts.newestFigures(viewer).map(ExtractAdministration::figures).orElse("None yet"));
  }

  private static String figures(NewestFiguresRow newest) {
    return "Figures of " + Wording.day(newest.asAt()) + (newest.done() ? "" : ", being read");
  }

  private AdministrationLine values(Viewer viewer) {
    int waiting = mappings.queue(viewer).size();
    return new AdministrationLine(
        Part.CHILDREN,
        "Values that wait for a meaning",
        "/extracts/unmapped",
        "Words of your case system that no code list of Annex A holds.",
        waiting == 0 ? "None" : Counted.things(waiting, "value waits", "values wait"));
  }
}
