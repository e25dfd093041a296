package org.throughline.audits.reaudit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;

/** What one audit found and what the one after it did, side by side. */
record BeforeAfterPage(
    ReAudit one, List<GradedRow> grades, List<ComparedRow> questions, List<FoundRow> findings)
    implements Page {
  BeforeAfterPage {
    grades = List.copyOf(grades);
    questions = List.copyOf(questions);
    findings = List.copyOf(findings);
  }

  /** A section of the tool with its questions. */
  record Part(String title, List<ComparedRow> questions) {
    Part {
      questions = List.copyOf(questions);
    }
  }

  @Override
  public String title() {
    return one.ofNumber() + " and " + one.number() + ", side by side";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Audits", "/audits"), new Crumb(one.number(), one.address()));
  }

  /** The overall change first, then how many questions moved; nothing is made of one child. */
  String lead() {
    GradedRow before = last(false);
    GradedRow after = last(true);
    if (before == null || after == null) {
      return counts();
    }
    String overall =
        switch (Change.of(before.rank(), after.rank())) {
          case BETTER -> "From %s to %s.".formatted(before.label(), after.label());
          case WORSE -> "From %s down to %s.".formatted(before.label(), after.label());
          case SAME -> "%s both times.".formatted(before.label());
        };
    return overall + " " + counts();
  }

  private String counts() {
    return "Of %d graded questions %d are better, %d worse and %d the same."
        .formatted(
            questions.stream().filter(row -> !row.change().isEmpty()).count(),
            moved(Change.BETTER),
            moved(Change.WORSE),
            moved(Change.SAME));
  }

  private long moved(Change change) {
    return questions.stream().filter(row -> row.change().equals(change.label())).count();
  }

  private @Nullable GradedRow last(boolean after) {
    return graded(after).isEmpty() ? null : graded(after).getLast();
  }

  /** The overall grades of one side, in the order in which they were given. */
  List<GradedRow> graded(boolean after) {
    return grades.stream().filter(row -> row.after() == after).toList();
  }

  List<FoundRow> found(boolean after) {
    return findings.stream().filter(row -> row.after() == after).toList();
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (ComparedRow row : questions) {
      if (parts.isEmpty() || !parts.getLast().title().equals(row.section())) {
        parts.add(
            new Part(
                row.section(),
                questions.stream().filter(each -> each.section().equals(row.section())).toList()));
      }
    }
    return parts;
  }

  String capacity(GradedRow row) {
    return switch (row.capacity()) {
      case "moderator" -> "Moderator";
      case "ruling" -> "Ruling";
      default -> "Auditor";
    };
  }
}
