package org.throughline.audits.answering;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.register.children.Standing;
import org.throughline.standards.Scale;
import org.throughline.web.Role;
import org.throughline.web.word.WordFile;

/**
 * An audit that was handed in, as a Word document for the child’s record: the grades, all that was
 * asked and answered, and what follows, each under a heading of its own. It says what the page says
 * to the same viewer and nothing else.
 */
record AuditDocument(
    String council,
    Audit audit,
    @Nullable BroughtIn broughtIn,
    ToolVersion tool,
    @Nullable Scale scale,
    Sheet sheet,
    List<SourceRow> sources,
    List<FindingRow> findings,
    List<ConcernRow> concerns,
    List<JudgementRow> judgements,
    List<AuditorRoleRow> roles,
    List<AuditLine> follows,
    Instant made) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  AuditDocument {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
    concerns = List.copyOf(concerns);
    judgements = List.copyOf(judgements);
    roles = List.copyOf(roles);
    follows = List.copyOf(follows);
  }

  byte[] bytes() {
    try (WordFile file = new WordFile(title(), council, header(), made)) {
      facts(file);
      if (broughtIn != null) {
        said(file, broughtIn);
      }
      grades(file);
      safety(file);
      found(file);
      if (broughtIn == null) {
        sources(file);
      }
      tool.sections().forEach(section -> section(file, section));
      followed(file);
      file.note("Saved on %s.".formatted(AuditPage.when(made)));
      return file.bytes();
    }
  }

  private String title() {
    return "%s %s of %s"
        .formatted(audit.isReAudit() ? "Re-audit" : "Audit", audit.number(), audit.reference());
  }

  private String header() {
    return "%s. %s, %s. Confidential.".formatted(council, audit.number(), audit.reference());
  }

  private void facts(WordFile file) {
    file.table(
        List.of("About this audit", "As recorded"), broughtIn == null ? facts() : facts(broughtIn));
  }

  private List<List<String>> facts() {
    String chosen = audit.isReAudit() ? "when planned" : "when drawn";
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of("Child", audit.reference()));
    facts.add(List.of("Council", council));
    facts.add(List.of("Month", MONTH.format(audit.month())));
    facts.add(List.of("Status " + chosen, Standing.label(audit.stratum())));
    facts.add(List.of("Team " + chosen, audit.team()));
    facts.add(List.of("Auditor", auditor()));
    facts.add(List.of("Tool", tool.name() + ", version " + tool.version()));
    Instant submitted = audit.submittedAt();
    facts.add(List.of("Submitted", submitted == null ? "" : AuditPage.when(submitted)));
    facts.add(List.of("State", audit.state().label()));
    return facts;
  }

  private List<List<String>> facts(BroughtIn from) {
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of("Child", audit.reference()));
    facts.add(List.of("Council", council));
    facts.add(List.of("Team", audit.team().isEmpty() ? "Not said" : audit.team()));
    from.said().forEach(one -> facts.add(List.of(one.name(), one.words())));
    return facts;
  }

  private static void said(WordFile file, BroughtIn from) {
    file.text(from.lead());
    if (!from.summary().isEmpty()) {
      file.heading("What the spreadsheet says");
      file.text(from.summary());
    }
  }

  private String auditor() {
    String name = audit.auditorName() == null ? "Somebody" : audit.auditorName();
    String held =
        roles.stream().map(AuditorRoleRow::role).map(Role::label).collect(Collectors.joining(", "));
    return held.isEmpty() ? name : name + " (" + held + ")";
  }

  private void grades(WordFile file) {
    file.heading("Grades given");
    if (scale == null) {
      file.text("This tool gives no grades.");
      return;
    }
    if (audit.state() == AuditState.IN_MODERATION) {
      file.text("It waits for a second judgement and is not final.");
    }
    file.table(
        List.of("Grade", "Given as", "By", "On", "Reason"),
        judgements.stream().map(AuditDocument::grade).toList());
    file.note(scale.note());
  }

  private static List<String> grade(JudgementRow one) {
    return List.of(
        one.label(),
        one.capacityInWords(),
        one.givenBy() == null ? "" : one.givenBy(),
        one.when(),
        one.reason());
  }

  private void safety(WordFile file) {
    if (concerns.isEmpty()) {
      return;
    }
    file.heading("Immediate safety concerns");
    file.table(
        List.of("What was said", "Raised", "What was done", "Risk"),
        concerns.stream().map(AuditDocument::concern).toList());
  }

  private static List<String> concern(ConcernRow one) {
    String raised = AuditPage.when(one.raisedAt()) + by(one.raisedBy());
    Instant answered = one.respondedAt();
    String done =
        one.whatDone() == null || answered == null
            ? "Nobody has said yet."
            : one.whatDone() + "\n" + AuditPage.when(answered) + by(one.respondedBy());
    String pointer = one.pointer() == null || one.pointer().isBlank() ? "" : "\n" + one.pointer();
    String risk = one.riskStatus() == null ? "" : one.riskStatus().label() + pointer;
    return List.of(one.what(), raised, done, risk);
  }

  private static String by(@Nullable String name) {
    return name == null ? "" : ", " + name;
  }

  private void found(WordFile file) {
    file.heading("Findings by theme");
    if (findings.isEmpty()) {
      file.text("None.");
      return;
    }
    file.table(
        List.of("Theme", "Kind", "Finding"),
        findings.stream()
            .map(one -> List.of(one.themeLabel(), one.kind().label(), one.text()))
            .toList());
  }

  private void sources(WordFile file) {
    file.heading("What was looked at");
    file.text(
        sources.isEmpty()
            ? "Not said."
            : sources.stream().map(row -> row.source().label()).collect(Collectors.joining("\n")));
  }

  private void section(WordFile file, Section section) {
    file.heading("%d. %s".formatted(section.position(), section.title()));
    for (Question question : section.questions()) {
      file.subheading(question.number() + " " + question.text());
      Answer answer = sheet.to(question);
      file.text(said(question, answer));
      if (!answer.evidence().isBlank()) {
        file.text("Evidence: " + answer.evidence());
      }
    }
  }

  private String said(Question question, Answer answer) {
    return switch (question.kind()) {
      case COMPLIANCE -> Yes.label(answer.value());
      case GRADED ->
          scale == null || !answer.isGiven() ? "Not graded" : scale.grade(answer.value()).label();
      case TEXT -> answer.isGiven() ? answer.value() : "Nothing was written.";
    };
  }

  private void followed(WordFile file) {
    if (follows.isEmpty()) {
      return;
    }
    file.heading("What follows");
    file.table(
        List.of("Step", "How it stands"),
        follows.stream().map(line -> List.of(line.what(), line.meta())).toList());
  }
}
