package org.throughline.audits.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.audits.tools.Tools;
import org.throughline.history.History;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.standards.Scale;
import org.throughline.standards.Standards;
import org.throughline.standards.Theme;
import org.throughline.web.Viewer;

/** The front door to one audit's reading; every method runs in the caller's transaction. */
@Component
final class Answering {
  private final AuditStore store;
  private final Tools tools;
  private final Standards standards;
  private final History history;
  private final ApplicationEventPublisher events;

  Answering(
      AuditStore store,
      Tools tools,
      Standards standards,
      History history,
      ApplicationEventPublisher events) {
    this.store = store;
    this.tools = tools;
    this.standards = standards;
    this.history = history;
    this.events = events;
  }

  /** The audit, if this viewer may read it; the sight is logged. */
  Audit see(Viewer viewer, AuditId id) {
    Audit audit = find(viewer, id);
    history.saw(viewer, audit.subject(), audit.purposeFor(viewer));
    return audit;
  }

  /** Logs that a viewer who may read it takes it away. */
  void saved(Viewer viewer, Audit audit) {
    String purpose = audit.purposeFor(viewer) + ", saved as a Word document";
    history.saw(viewer, audit.subject(), purpose);
  }

  boolean mayRead(Viewer viewer, AuditId id) {
    return store.audit(viewer, id).mayBeReadBy(viewer);
  }

  Audit find(Viewer viewer, AuditId id) {
    Audit audit = store.audit(viewer, id);
    if (!audit.mayBeReadBy(viewer)) {
      throw new NotFound("audit");
    }
    return audit;
  }

  /** Refuses whoever is not the auditor of an audit that may be read. */
  void mustBeAuditor(Viewer viewer, AuditId id) {
    Audit audit = find(viewer, id);
    if (!audit.isAuditor(viewer)) {
      throw Refused.notAllowed(
          "Only the auditor of %s may ask for another child.".formatted(audit.number()));
    }
  }

  ToolVersion tool(Viewer viewer, Audit audit) {
    return tools.version(viewer.authority(), audit.toolVersionId());
  }

  @Nullable Scale scale(ToolVersion tool) {
    return tool.scale() == null ? null : standards.scale(tool.scale());
  }

  List<Theme> themes() {
    return standards.themes();
  }

  Optional<Suggestion> suggestion(ToolVersion tool, Sheet sheet) {
    Scale scale = scale(tool);
    return scale == null ? Optional.empty() : Suggestion.of(tool, sheet, scale);
  }

  /**
   * Saves what was typed in one section; false when it was saved elsewhere since this version of it
   * was read, and then nothing was changed.
   */
  boolean save(Viewer viewer, AuditId id, Section section, int version, Map<String, String> typed) {
    Audit audit = open(viewer, id);
    Scale scale = scale(tool(viewer, audit));
    if (store.draft(viewer, id, section).version() != version) {
      return false;
    }
    begin(viewer, audit);
    store.sectionSaved(viewer, id, section);
    for (Question question : section.questions()) {
      store.answer(viewer, id, question, typed(question, scale, typed));
    }
    return true;
  }

  /** The audit to be written in now, held so that nobody else writes or submits meanwhile. */
  private Audit open(Viewer viewer, AuditId id) {
    store.hold(viewer, id);
    Audit audit = find(viewer, id);
    audit.mustBeOpenTo(viewer);
    return audit;
  }

  private void begin(Viewer viewer, Audit audit) {
    if (store.begin(viewer, audit.id())) {
      history.did(viewer, audit.subject(), "began", null);
    }
  }

  /** Whether these very words are what is kept already: a save whose answer was lost. */
  boolean isKept(Viewer viewer, AuditId id, Section section, Map<String, String> typed) {
    Scale scale = scale(tool(viewer, find(viewer, id)));
    Sheet sheet = store.sheet(viewer, id);
    return section.questions().stream()
        .allMatch(question -> sheet.to(question).equals(typed(question, scale, typed)));
  }

  static Answer typed(Question question, @Nullable Scale scale, Map<String, String> typed) {
    return Answer.typed(
        question,
        scale,
        typed.getOrDefault("v-" + question.code(), ""),
        typed.getOrDefault("e-" + question.code(), ""));
  }

  /** The same for the overall grade. */
  boolean saveOverall(Viewer viewer, AuditId id, OverallRow overall) {
    Audit audit = open(viewer, id);
    Scale scale = scale(tool(viewer, audit));
    if (!overall.grade().isEmpty() && (scale == null || !scale.has(overall.grade()))) {
      throw Refused.unusable("There is no such grade on this tool’s scale.").about("grade");
    }
    if (overall.reason().length() > Answer.LONGEST) {
      throw Refused.unusable("%,d characters is the most it holds.".formatted(Answer.LONGEST))
          .about("reason");
    }
    if (store.overall(viewer, id).version() != overall.version()) {
      return false;
    }
    begin(viewer, audit);
    store.overall(viewer, id, overall);
    return true;
  }

  void sources(Viewer viewer, AuditId id, List<SourceRow> sources) {
    begin(viewer, open(viewer, id));
    store.sources(viewer, id, sources);
  }

  void find(Viewer viewer, AuditId id, FindingForm typed) {
    Audit audit = open(viewer, id);
    add(viewer, audit, typed);
    history.did(viewer, audit.subject(), "added a finding", typed.finding().label());
  }

  /** Says a finding anew; the words it replaces are kept as withdrawn. */
  void change(Viewer viewer, AuditId id, UUID finding, FindingForm typed) {
    Audit audit = open(viewer, id);
    if (store.withdrawFinding(viewer, id, finding) == 0) {
      mustHaveBeenThere(viewer, id, finding);
      throw Refused.conflict("This finding was changed or taken back meanwhile.");
    }
    add(viewer, audit, typed);
    history.did(viewer, audit.subject(), "changed a finding", typed.finding().label());
  }

  FindingRow finding(Viewer viewer, AuditId id, UUID finding) {
    return store.of(FindingRow.class, viewer, id).stream()
        .filter(one -> one.id().equals(finding))
        .findFirst()
        .orElseThrow(() -> new NotFound("finding"));
  }

  private void add(Viewer viewer, Audit audit, FindingForm typed) {
    if (themes().stream().noneMatch(one -> one.code().equals(typed.theme()))) {
      throw Refused.unusable("There is no such theme.").about("theme");
    }
    begin(viewer, audit);
    store.finding(viewer, audit.id(), typed);
  }

  void withdraw(Viewer viewer, AuditId id, UUID finding) {
    Audit audit = open(viewer, id);
    if (store.withdrawFinding(viewer, id, finding) == 1) {
      history.did(viewer, audit.subject(), "withdrew a finding", null);
    } else {
      mustHaveBeenThere(viewer, id, finding);
    }
  }

  private void mustHaveBeenThere(Viewer viewer, AuditId id, UUID finding) {
    if (!store.everHadFinding(viewer, id, finding)) {
      throw new NotFound("finding");
    }
  }

  /** Hands the audit in, once: its grades become judgements and it is locked. */
  void submit(Viewer viewer, AuditId id, int version) {
    Audit audit = open(viewer, id);
    List<Lacking> lacking = lacking(viewer, audit);
    if (!lacking.isEmpty()) {
      throw Refused.unusable("Something is still missing: " + lacking.getFirst().what());
    }
    if (!store.touch(viewer, id, version)) {
      throw Refused.conflict("It was saved from another window meanwhile. Look, then submit.");
    }
    store.submit(viewer, id);
    ToolVersion tool = tool(viewer, audit);
    Scale scale = scale(tool);
    String detail = scale == null ? null : judge(viewer, audit, tool, scale);
    history.did(viewer, audit.subject(), "submitted", detail);
    events.publishEvent(new AuditSubmitted(viewer, id));
  }

  /** Makes the grades judgements; answers the overall one in words. */
  private String judge(Viewer viewer, Audit audit, ToolVersion tool, Scale scale) {
    Sheet sheet = store.sheet(viewer, audit.id());
    for (Question question : tool.questions()) {
      if (question.isGraded() && sheet.to(question).isGiven()) {
        Given given = new Given(question.id(), sheet.to(question).value(), null, "");
        store.judge(viewer, audit.id(), scale, given);
      }
    }
    OverallRow overall = store.overall(viewer, audit.id());
    String suggested =
        Suggestion.of(tool, sheet, scale).map(one -> one.grade().code()).orElse(null);
    store.judge(
        viewer, audit.id(), scale, new Given(null, overall.grade(), suggested, overall.reason()));
    String given = scale.grade(overall.grade()).label();
    return suggested == null || suggested.equals(overall.grade())
        ? given
        : given + ", against the suggestion of " + scale.grade(suggested).label();
  }

  /** What still keeps the audit from being submitted, each with the place where it is mended. */
  List<Lacking> lacking(Viewer viewer, Audit audit) {
    ToolVersion tool = tool(viewer, audit);
    Sheet sheet = store.sheet(viewer, audit.id());
    List<Lacking> lacking = new ArrayList<>();
    for (Section section : tool.sections()) {
      for (Question question : section.questions()) {
        if (sheet.isMissing(question)) {
          lacking.add(Lacking.answer(audit, section, question));
        } else if (sheet.to(question).lacksEvidence(question)) {
          lacking.add(Lacking.evidence(audit, section, question));
        }
      }
    }
    if (store.of(SourceRow.class, viewer, audit.id()).isEmpty()) {
      lacking.add(new Lacking("Say what you looked at.", audit.address() + "#looked-at"));
    }
    if (store.of(FindingRow.class, viewer, audit.id()).isEmpty()) {
      lacking.add(new Lacking("Name at least one finding.", audit.address() + "#findings"));
    }
    Scale scale = scale(tool);
    if (scale != null) {
      lacking.addAll(lackingOverall(viewer, audit, suggestion(tool, sheet)));
    }
    return lacking;
  }

  private List<Lacking> lackingOverall(
      Viewer viewer, Audit audit, Optional<Suggestion> suggestion) {
    OverallRow overall = store.overall(viewer, audit.id());
    String place = audit.address() + "/overall";
    if (overall.grade().isEmpty()) {
      return List.of(new Lacking("Give the overall grade.", place + "#grade"));
    }
    boolean against =
        suggestion.isPresent() && !suggestion.get().grade().code().equals(overall.grade());
    return against && overall.reason().isBlank()
        ? List.of(new Lacking("Say why you go against the suggested grade.", place + "#reason"))
        : List.of();
  }
}
