package org.throughline.audits.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_FINDING = 4000;

  private final AuditStore store;
  private final Tools tools;
  private final Standards standards;
  private final History history;

  Answering(AuditStore store, Tools tools, Standards standards, History history) {
    this.store = store;
    this.tools = tools;
    this.standards = standards;
    this.history = history;
  }

  /** The audit, if this viewer may read it; the sight is logged. */
  Audit see(Viewer viewer, AuditId id) {
    Audit audit = find(viewer, id);
    history.saw(viewer, audit.subject(), audit.purposeFor(viewer));
    return audit;
  }

  Audit find(Viewer viewer, AuditId id) {
    Audit audit = store.audit(viewer, id);
    if (!audit.mayBeReadBy(viewer)) {
      throw new NotFound("audit");
    }
    return audit;
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
   * Saves what was typed in one section; false when somebody else saved meanwhile, and then nothing
   * was changed.
   */
  boolean save(Viewer viewer, AuditId id, Section section, int version, Map<String, String> typed) {
    Audit audit = find(viewer, id);
    audit.mustBeOpenTo(viewer);
    Scale scale = scale(tool(viewer, audit));
    if (!store.touch(viewer, id, version)) {
      return false;
    }
    for (Question question : section.questions()) {
      store.answer(viewer, id, question, typed(question, scale, typed));
    }
    return true;
  }

  static Answer typed(Question question, @Nullable Scale scale, Map<String, String> typed) {
    return Answer.typed(
        question,
        scale,
        typed.getOrDefault("v-" + question.code(), ""),
        typed.getOrDefault("e-" + question.code(), ""));
  }

  boolean saveOverall(Viewer viewer, AuditId id, int version, OverallRow overall) {
    Audit audit = find(viewer, id);
    audit.mustBeOpenTo(viewer);
    Scale scale = scale(tool(viewer, audit));
    if (!overall.grade().isEmpty() && (scale == null || !scale.has(overall.grade()))) {
      throw Refused.unusable("There is no such grade on this tool’s scale.");
    }
    if (!store.touch(viewer, id, version)) {
      return false;
    }
    store.overall(viewer, id, overall);
    return true;
  }

  void sources(Viewer viewer, AuditId id, List<SourceRow> sources) {
    find(viewer, id).mustBeOpenTo(viewer);
    store.sources(viewer, id, sources);
  }

  void find(Viewer viewer, AuditId id, FindingKind kind, String theme, String text) {
    Audit audit = find(viewer, id);
    audit.mustBeOpenTo(viewer);
    if (text.isBlank() || text.length() > LONGEST_FINDING) {
      throw Refused.unusable("Say in 1 to 4,000 characters what you found.");
    }
    if (themes().stream().noneMatch(one -> one.code().equals(theme))) {
      throw Refused.unusable("Choose the theme it belongs to.");
    }
    store.finding(viewer, id, kind, theme, text.strip());
    history.did(viewer, audit.subject(), "added a finding", kind.label());
  }

  void withdraw(Viewer viewer, AuditId id, UUID finding) {
    Audit audit = find(viewer, id);
    audit.mustBeOpenTo(viewer);
    if (store.withdrawFinding(viewer, id, finding) == 1) {
      history.did(viewer, audit.subject(), "withdrew a finding", null);
    }
  }

  /** Hands the audit in, once: its grades become judgements and it is locked. */
  void submit(Viewer viewer, AuditId id, int version) {
    Audit audit = find(viewer, id);
    audit.mustBeOpenTo(viewer);
    List<Lacking> lacking = lacking(viewer, audit);
    if (!lacking.isEmpty()) {
      throw Refused.unusable("Something is still missing: " + lacking.getFirst().what());
    }
    if (!store.touch(viewer, id, version)) {
      throw Refused.conflict("It was saved from another window meanwhile. Look, then submit.");
    }
    store.submit(viewer, id);
    judge(viewer, audit);
    history.did(viewer, audit.subject(), "submitted", null);
  }

  private void judge(Viewer viewer, Audit audit) {
    ToolVersion tool = tool(viewer, audit);
    Scale scale = scale(tool);
    if (scale == null) {
      return;
    }
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
  }

  /** What still keeps the audit from being submitted, each with the place where it is mended. */
  List<Lacking> lacking(Viewer viewer, Audit audit) {
    ToolVersion tool = tool(viewer, audit);
    Sheet sheet = store.sheet(viewer, audit.id());
    List<Lacking> lacking = new ArrayList<>();
    for (Section section : tool.sections()) {
      for (Question question : sheet.missing(section)) {
        lacking.add(Lacking.answer(audit, section, question));
      }
    }
    if (store.of(SourceRow.class, viewer, audit.id()).isEmpty()) {
      lacking.add(new Lacking("Say what you looked at.", audit.address() + "#sources"));
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
