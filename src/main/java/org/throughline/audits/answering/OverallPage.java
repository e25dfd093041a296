package org.throughline.audits.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.standards.Scale;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.Stop;

/** The overall grade: what the tool's rules suggest and why, and what the auditor gives. */
record OverallPage(
    Audit audit,
    ToolVersion tool,
    Scale scale,
    Sheet sheet,
    Optional<Suggestion> suggestion,
    OverallRow overall,
    OverallRow kept,
    boolean lost,
    List<ConcernRow> concerns,
    boolean mine,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  OverallPage {
    concerns = List.copyOf(concerns);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "The overall grade";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  @Override
  public int status() {
    return lost ? 409 : Page.super.status();
  }

  /** What was saved from another window, in words. */
  String theirs() {
    String grade = kept.grade().isEmpty() ? "No grade" : scale.grade(kept.grade()).label();
    return kept.reason().isEmpty() ? grade : grade + ": " + kept.reason();
  }

  boolean mayWrite() {
    return mine && audit.submittedAt() == null && !audit.withdrawn();
  }

  List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    for (Section one : tool.sections()) {
      String href = audit.address() + "/sections/" + one.position();
      Stop.Way way = sheet.isDone(one) ? Stop.Way.DONE : Stop.Way.AHEAD;
      stops.add(new Stop(one.title(), null, href, way));
    }
    stops.add(new Stop("Overall", null, null, Stop.Way.HERE));
    return stops;
  }

  List<Choice> grades() {
    return scale.grades().stream()
        .map(grade -> new Choice(grade.code(), grade.label(), grade.descriptor()))
        .toList();
  }
}
