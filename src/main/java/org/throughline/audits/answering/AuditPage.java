package org.throughline.audits.answering;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.draws.RequestRow;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Kebab;
import org.throughline.standards.Scale;
import org.throughline.standards.Theme;
import org.throughline.web.Counted;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.Stop;

/** One audit as a whole: how far it is, what was looked at, found and judged. */
record AuditPage(
    Audit audit,
    @Nullable BroughtIn broughtIn,
    ToolVersion tool,
    @Nullable Scale scale,
    Sheet sheet,
    List<SourceRow> sources,
    List<FindingRow> findings,
    List<ConcernRow> concerns,
    List<JudgementRow> judgements,
    List<Lacking> lacking,
    List<Theme> themes,
    List<RequestRow> askings,
    List<AuditLine> follows,
    boolean mine,
    boolean moderates,
    FindingForm typed,
    boolean tried,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  AuditPage {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
    concerns = List.copyOf(concerns);
    judgements = List.copyOf(judgements);
    lacking = List.copyOf(lacking);
    themes = List.copyOf(themes);
    askings = List.copyOf(askings);
    follows = List.copyOf(follows);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return audit.number() + " of " + audit.reference();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  static String when(Instant at) {
    return WHEN.format(at);
  }

  String month() {
    return MONTH.format(audit.month());
  }

  /** What it is, in the line over its number. */
  String kick() {
    return broughtIn == null
        ? "%s for %s. %s, version %d."
            .formatted(
                audit.isReAudit() ? "Re-audit" : "Audit", month(), tool.name(), tool.version())
        : "Audit of %s, done elsewhere.".formatted(broughtIn.day());
  }

  /** Where it stands, as one sentence. */
  String lead() {
    if (broughtIn != null) {
      return audit.withdrawn() ? "Taken back. " + audit.withdrawnFor() : broughtIn.lead();
    }
    String who = audit.auditorName() == null ? "nobody yet" : audit.auditorName();
    return switch (audit.state()) {
      case TO_DO ->
          mine
              ? "You have not begun. There are %d sections.".formatted(sections())
              : "Waiting to be begun by " + who + ".";
      case IN_PROGRESS ->
          lacking.isEmpty()
              ? "Everything is there. It can be submitted."
              : "%d of %d sections are done.".formatted(done(), sections());
      case IN_MODERATION ->
          "Submitted by %s on %s. It waits for a second judgement and is not final."
              .formatted(who, submitted());
      case SUBMITTED -> "Submitted by %s on %s, and locked.".formatted(who, submitted());
      case WITHDRAWN ->
          audit.isReAudit()
              ? "It will not be done. " + audit.withdrawnFor()
              : "Withdrawn: the child gave way to the next in the order of the draw.";
    };
  }

  /** “when drawn”, or of a re-audit “when planned”. */
  String chosen() {
    return audit.isReAudit() ? "when planned" : "when drawn";
  }

  /** Which team the team of the audit is. */
  String whichTeam() {
    return broughtIn == null ? "Team " + chosen() : "Team";
  }

  String team() {
    return audit.team().isEmpty() ? "Not said" : audit.team();
  }

  String auditor() {
    String nobody = broughtIn == null ? "Nobody yet" : "Not said";
    return audit.auditorName() == null ? nobody : audit.auditorName();
  }

  private String submitted() {
    return audit.submittedAt() == null ? "" : when(audit.submittedAt());
  }

  private int sections() {
    return tool.sections().size();
  }

  private long done() {
    return tool.sections().stream().filter(sheet::isDone).count();
  }

  boolean mayWrite() {
    return mine && audit.submittedAt() == null && !audit.withdrawn();
  }

  boolean mayAskForAnother() {
    return mayWrite() && !audit.isReAudit() && askings.stream().noneMatch(RequestRow::isOpen);
  }

  /** Words for a form that is not there any more, because the audit was handed in meanwhile. */
  boolean hasWordsLeftOver() {
    return !mayWrite() && !typed.text().isBlank();
  }

  /** The sections as beads on a line. */
  List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    for (Section section : tool.sections()) {
      String note = sheet.given(section) + " of " + section.questions().size() + " answered";
      Stop.Way way = sheet.isDone(section) ? Stop.Way.DONE : Stop.Way.AHEAD;
      stops.add(new Stop(section.title(), note, sectionHref(section), way));
    }
    return stops;
  }

  String sectionHref(Section section) {
    return audit.address() + "/sections/" + section.position();
  }

  /** Where the auditor goes on. */
  String onward() {
    return tool.sections().stream()
        .filter(section -> !sheet.isDone(section))
        .findFirst()
        .map(this::sectionHref)
        .orElse(audit.address() + (tool.isGraded() ? "/overall" : "#submit"));
  }

  List<Choice> sourceChoices() {
    return Arrays.stream(SourceKind.values())
        .map(kind -> new Choice(Kebab.of(kind), kind.label(), kind.hint()))
        .toList();
  }

  Set<String> chosenSources() {
    return sources.stream().map(row -> Kebab.of(row.source())).collect(Collectors.toSet());
  }

  List<Choice> kindChoices() {
    return FindingPage.kindChoices();
  }

  List<Choice> themeChoices() {
    return FindingPage.choices(themes);
  }

  /** The same in few lines: one for each section, leading to the first thing it wants. */
  List<Lacking> brieflyLacking() {
    Map<String, List<Lacking>> bySection = new LinkedHashMap<>();
    for (Lacking one : lacking) {
      String key = one.section() == null ? one.what() : one.section();
      bySection.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }
    return bySection.entrySet().stream().map(AuditPage::briefly).toList();
  }

  private static Lacking briefly(Map.Entry<String, List<Lacking>> section) {
    Lacking first = section.getValue().getFirst();
    if (first.section() == null) {
      return first;
    }
    String things = Counted.things(section.getValue().size(), "thing").toLowerCase(Locale.UK);
    return new Lacking(section.getKey() + ": " + things + " to do", first.href());
  }

  /** A submission that was refused says first what is missing. */
  boolean saysWhatIsMissing() {
    return tried && !lacking.isEmpty();
  }

  @Override
  public int status() {
    return saysWhatIsMissing() ? 422 : Page.super.status();
  }

  List<ConcernRow> openConcerns() {
    return concerns.stream().filter(ConcernRow::isOpen).toList();
  }
}
