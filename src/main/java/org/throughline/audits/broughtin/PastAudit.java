package org.throughline.audits.broughtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.kernel.Refused;

/**
 * One row of a council’s own record of its audits, in the sheet’s words; empty where it says
 * nothing. It cannot be longer than what it becomes holds.
 */
public record PastAudit(
    String reference,
    LocalDate day,
    String grade,
    String finalGrade,
    String auditor,
    String moderator,
    String tool,
    String kind,
    String team,
    String theme,
    String summary,
    String strengths,
    String areas,
    String reAudit) {
  private static final int LINE = 200;
  private static final int TEXT = 4000;

  public PastAudit {
    reference = line(reference, "child", "reference");
    grade = line(grade, "grade", "grade");
    finalGrade = line(finalGrade, "final-grade", "final grade");
    auditor = line(auditor, "auditor", "auditor");
    moderator = line(moderator, "moderator", "moderator");
    tool = line(tool, "tool", "tool");
    kind = line(kind, "kind", "kind of audit");
    team = line(team, "team", "team");
    theme = line(theme, "theme", "theme");
    summary = text(summary, "summary", "summary");
    strengths = text(strengths, "strengths", "text of the strengths");
    areas = text(areas, "areas", "text of the areas for development");
    reAudit = text(reAudit, "re-audit", "text about the re-audit");
  }

  private static String line(String words, String field, String name) {
    return checked(words.replace("\0", "").strip().replaceAll("\\s+", " "), field, name, LINE);
  }

  private static String text(String words, String field, String name) {
    return checked(words.replace("\0", "").strip(), field, name, TEXT);
  }

  private static String checked(String words, String field, String name, int most) {
    if (words.length() > most) {
      throw Refused.unusable("The %s is longer than %,d characters.".formatted(name, most))
          .about(field);
    }
    return words;
  }

  /** Whether there is anything that could stand under a theme. */
  boolean hasFindings() {
    return !strengths.isEmpty() || !areas.isEmpty();
  }

  /** The summary, and after it what has no place of its own; nothing that was said is dropped. */
  String told(boolean themed) {
    List<String> told = new ArrayList<>();
    add(told, "", summary);
    if (!themed) {
      add(told, "Strengths: ", strengths);
      add(told, "Areas for development: ", areas);
      add(told, "Theme: ", theme);
    }
    add(told, "Re-audit: ", reAudit);
    return String.join("\n\n", told);
  }

  private static void add(List<String> told, String name, String words) {
    if (!words.isEmpty()) {
      told.add(name + words);
    }
  }
}
