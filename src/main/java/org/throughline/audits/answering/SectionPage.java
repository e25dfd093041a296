package org.throughline.audits.answering;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.CouncilTime;
import org.throughline.register.children.JourneyThread;
import org.throughline.standards.Scale;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.Stop;

/**
 * One section of an audit at work, with the child's months beside it. When somebody saved meanwhile
 * the words just typed stand in the fields and theirs are shown under each question.
 */
record SectionPage(
    Audit audit,
    ToolVersion tool,
    Section section,
    @Nullable Scale scale,
    Sheet sheet,
    @Nullable Sheet theirs,
    SectionDraftRow draft,
    List<ConcernRow> concerns,
    @Nullable JourneyThread journey,
    boolean mine,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK).withZone(CouncilTime.LONDON);

  SectionPage {
    concerns = List.copyOf(concerns);
    errors = List.copyOf(errors);
  }

  /** The answers with what was typed laid over them. */
  static Sheet over(Sheet saved, Section section, Map<String, String> typed) {
    Map<UUID, Answer> answers = new HashMap<>(saved.answers());
    for (Question question : section.questions()) {
      answers.put(
          question.id(),
          new Answer(
              typed.getOrDefault("v-" + question.code(), ""),
              typed.getOrDefault("e-" + question.code(), "")));
    }
    return new Sheet(answers);
  }

  @Override
  public String title() {
    return section.title();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  @Override
  public int status() {
    return theirs != null ? 409 : Page.super.status();
  }

  boolean mayWrite() {
    return audit.submittedAt() == null && mine && !audit.withdrawn();
  }

  /** When it was last saved, which a script keeps up to date. */
  String saved() {
    return draft.savedAt() == null
        ? "Not saved yet. It is saved as you write."
        : "Saved at " + CLOCK.format(draft.savedAt()) + ". You can leave and come back.";
  }

  String address() {
    return audit.address() + "/sections/" + section.position();
  }

  List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    for (Section one : tool.sections()) {
      String href = audit.address() + "/sections/" + one.position();
      stops.add(new Stop(one.title(), null, href, way(one)));
    }
    if (tool.isGraded()) {
      stops.add(new Stop("Overall", null, audit.address() + "/overall", Stop.Way.AHEAD));
    }
    return stops;
  }

  private Stop.Way way(Section one) {
    if (one.id().equals(section.id())) {
      return Stop.Way.HERE;
    }
    return sheet.isDone(one) ? Stop.Way.DONE : Stop.Way.AHEAD;
  }

  boolean isLast() {
    return section.position() == tool.sections().size();
  }

  String nextTitle() {
    if (!isLast()) {
      return tool.sections().get(section.position()).title();
    }
    return tool.isGraded() ? "The overall grade" : "The whole audit";
  }

  List<Choice> yesNo() {
    return Yes.OPTIONS.stream().map(one -> new Choice(one.value(), one.label())).toList();
  }

  List<Choice> grades(Question question) {
    if (scale == null) {
      return List.of();
    }
    return scale.grades().stream()
        .map(grade ->
            new Choice(
                grade.code(),
                grade.label(),
                question.descriptors().getOrDefault(grade.code(), grade.descriptor())))
        .toList();
  }

  String legend(Question question) {
    return question.number() + " " + question.text();
  }

  @Nullable String hint(Question question) {
    return question.hint().isEmpty() ? null : question.hint();
  }

  /** Somebody else's answer where it differs from the one in the field. */
  @Nullable String theirs(Question question) {
    if (theirs == null || theirs.to(question).equals(sheet.to(question))) {
      return null;
    }
    Answer other = theirs.to(question);
    return shown(question, other.value())
        + (other.evidence().isBlank() ? "" : " — " + other.evidence());
  }

  String shown(Question question, String value) {
    if (value.isBlank()) {
      return "Not answered";
    }
    return switch (question.kind()) {
      case COMPLIANCE -> Yes.label(value);
      case GRADED -> scale == null ? value : scale.grade(value).label();
      case TEXT -> value;
    };
  }
}
