package org.throughline.audits.broughtin;

import java.util.List;
import org.throughline.spreadsheets.Field;

/**
 * The columns of a council’s own record of its audits, with the headings that councils give them.
 */
final class PastAuditFields {
  static final String CHILD = "child";
  static final String DAY = "day";
  static final String GRADE = "grade";
  static final String FINAL_GRADE = "final-grade";
  static final String AUDITOR = "auditor";
  static final String MODERATOR = "moderator";
  static final String TOOL = "tool";
  static final String KIND = "kind";
  static final String TEAM = "team";
  static final String THEME = "theme";
  static final String SUMMARY = "summary";
  static final String STRENGTHS = "strengths";
  static final String AREAS = "areas";
  static final String RE_AUDIT = "re-audit";

  static final List<Field> ALL =
      List.of(
          Field.reference(CHILD, "Child", "The reference in the case system.", "104233")
              .always()
              .alsoCalled(
                  "Child reference",
                  "Child ID",
                  "Child’s ID",
                  "Child unique ID",
                  "Case ID",
                  "Case number",
                  "Case reference",
                  "Client ID",
                  "Person ID",
                  "Service user ID",
                  "Young person ID",
                  "System ID",
                  "LCS ID",
                  "Mosaic ID",
                  "Liquidlogic ID",
                  "Eclipse ID",
                  "ID",
                  "Reference"),
          Field.date(DAY, "Date of audit", "The day the record was read.", "04/03/2025")
              .always()
              .alsoCalled(
                  "Audit date",
                  "Date audited",
                  "Date of case audit",
                  "Date completed",
                  "Date audit completed",
                  "Completed on",
                  "Date of case file audit",
                  "Date"),
          Field.text(
                  GRADE,
                  "Grade",
                  "The auditor’s own. RI, Inad. and 1 to 4 (1 is Outstanding) are understood.",
                  "Requires improvement")
              .always()
              .alsoCalled(
                  "Audit grade",
                  "Overall grade",
                  "Overall grading",
                  "Grading",
                  "Auditor grade",
                  "Auditor’s grade",
                  "Initial grade",
                  "First grade",
                  "Original grade",
                  "Overall judgement",
                  "Judgement",
                  "Overall rating",
                  "Rating",
                  "Audit outcome",
                  "Audit judgement"),
          Field.text(FINAL_GRADE, "Final grade", "After moderation, if there was one.", "Good")
              .alsoCalled(
                  "Moderated grade",
                  "Moderation grade",
                  "Grade after moderation",
                  "Moderated judgement",
                  "Moderation outcome",
                  "Agreed grade",
                  "Grade post moderation"),
          Field.text(AUDITOR, "Auditor", "As your sheet has the name.", "Ikram Dixon")
              .alsoCalled(
                  "Auditor name",
                  "Name of auditor",
                  "Audited by",
                  "Who audited",
                  "Audit completed by",
                  "Completed by",
                  "Reviewer",
                  "Reviewed by"),
          Field.text(MODERATOR, "Moderator", "As your sheet has the name.", "Usha Phillips")
              .alsoCalled("Moderator name", "Name of moderator", "Moderated by"),
          Field.text(TOOL, "Tool", "Which form or type of audit it was.", "Monthly case audit")
              .alsoCalled(
                  "Audit tool",
                  "Tool used",
                  "Audit form",
                  "Audit template",
                  "Audit type",
                  "Type of audit",
                  "Type"),
          Field.text(KIND, "How it was chosen", "In your words.", "Thematic")
              .alsoCalled(
                  "Kind of audit",
                  "Kind",
                  "Selection",
                  "Sample",
                  "Selection method",
                  "Reason for audit"),
          Field.text(TEAM, "Team", "The team that held the case.", "Harrowdown Safeguarding 1")
              .alsoCalled(
                  "Team name",
                  "Allocated team",
                  "Social work team",
                  "Team at time of audit",
                  "Service",
                  "Team/service"),
          Field.text(THEME, "Theme", "What strengths and areas of this row are about.", "Planning")
              .alsoCalled("Main theme", "Key theme", "Themes", "Practice theme"),
          Field.text(SUMMARY, "Summary", "Leave out names of children and families.", "In short …")
              .alsoCalled(
                  "Audit summary",
                  "Overall summary",
                  "Overall comments",
                  "Auditor comments",
                  "Comments",
                  "Analysis",
                  "Rationale",
                  "Rationale for grade"),
          Field.text(STRENGTHS, "Strengths", "Under the theme, where it is known.", "Seen alone")
              .alsoCalled(
                  "Strengths identified",
                  "What worked well",
                  "Good practice",
                  "Positive practice",
                  "What is working well",
                  "What’s working well",
                  "What went well"),
          Field.text(
                  AREAS,
                  "Areas for development",
                  "Under the theme, where it is known.",
                  "The plan has no dates")
              .alsoCalled(
                  "Area for development",
                  "Development areas",
                  "Areas for improvement",
                  "Areas of improvement",
                  "What needs to improve",
                  "What are we worried about",
                  "Learning",
                  "Learning points",
                  "Areas of concern"),
          Field.text(
                  RE_AUDIT, "Re-audit", "When it was due or done, in your words.", "Done in June")
              .alsoCalled(
                  "Re-audit date",
                  "Re-audit due",
                  "Date of re-audit",
                  "Re-audited on",
                  "Re-audit completed",
                  "Re-audit outcome"));

  private PastAuditFields() {}
}
