package org.throughline.audits.answering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.kernel.Refused;

/** What the spreadsheet says of an audit that came in from one; empty where it says nothing. */
public record BroughtIn(
    String fileName,
    int rowNumber,
    LocalDate auditedOn,
    String tool,
    String kind,
    String auditor,
    String moderator,
    String summary) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String ELSEWHERE = "What follows a grade was done elsewhere.";

  /** One thing the sheet says, by its name. */
  record Said(String name, String words) {}

  /** No clock, dispute, action or re-audit is begun from such an audit. */
  public static Refused nothingFollows(String number) {
    return Refused.conflict(
        "%s was brought in from a spreadsheet. %s".formatted(number, ELSEWHERE));
  }

  /** Where it stood, and that nothing follows here. */
  String lead() {
    return "Brought in from %s, row %,d. %s".formatted(fileName, rowNumber, ELSEWHERE);
  }

  String day() {
    return DAY.format(auditedOn);
  }

  /** In the sheet’s own words, without what it leaves open. */
  List<Said> said() {
    List<Said> said = new ArrayList<>();
    said.add(new Said("Audited on", day()));
    said.add(new Said("Tool", tool));
    said.add(new Said("Kind of audit", kind));
    said.add(new Said("Auditor", auditor));
    said.add(new Said("Moderator", moderator));
    said.removeIf(one -> one.words().isEmpty());
    return said;
  }
}
