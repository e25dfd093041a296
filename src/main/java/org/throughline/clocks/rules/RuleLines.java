package org.throughline.clocks.rules;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.people.AdministrationLine;
import org.throughline.people.AdministrationLine.Part;
import org.throughline.people.AdministrationLines;
import org.throughline.web.Counted;
import org.throughline.web.Viewer;

/** The time limits, on the administrator’s page. */
@Component
final class RuleLines implements AdministrationLines {
  private final Rules rules;

  RuleLines(Rules rules) {
    this.rules = rules;
  }

  @Override
  public List<AdministrationLine> linesFor(Viewer administrator) {
    return List.of(
        new AdministrationLine(
            Part.TIME,
            "Time limits",
            RuleController.ADDRESS,
            "How long each thing may take, what that rests on, and who is told when it is late.",
            Counted.things(rules.codes(administrator.authority()).size(), "rule")));
  }
}
