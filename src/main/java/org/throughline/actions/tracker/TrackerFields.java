package org.throughline.actions.tracker;

import java.util.List;
import org.throughline.spreadsheets.Field;

/** The columns of an action tracker, and what councils call them. */
final class TrackerFields {
  static final String WHAT = "action";
  static final String OWNER = "owner";
  static final String CHILD = "child";
  static final String THEME = "theme";
  static final String PRIORITY = "priority";
  static final String RAISED = "raised-on";
  static final String FIRST_DUE = "first-due";
  static final String DUE = "due-now";
  static final String STATUS = "status";
  static final String CLOSED = "closed-on";
  static final String EXPECTED = "expected";
  static final String SOURCE = "source";
  static final String REFERENCE = "reference";

  static final List<Field> ALL =
      List.of(
          Field.text(WHAT, "Action", "What is to be done.", "Write up the visits of March")
              .always()
              .alsoCalled(
                  "Action required",
                  "Actions",
                  "Action to be taken",
                  "Action needed",
                  "Agreed action",
                  "Action description",
                  "Description of action",
                  "Description",
                  "What",
                  "What needs to happen",
                  "Task",
                  "Recommendation"),
          Field.text(
                  OWNER,
                  "Owner",
                  "One person with an account here, by e-mail address or name.",
                  "someone@your-council.example")
              .alsoCalled(
                  "Action owner",
                  "Owner e-mail",
                  "Owner name",
                  "Lead",
                  "Lead officer",
                  "Lead person",
                  "Action lead",
                  "Responsible",
                  "Responsible person",
                  "Responsible officer",
                  "Person responsible",
                  "Who",
                  "By whom",
                  "Assigned to",
                  "Allocated to"),
          Field.reference(
                  CHILD,
                  "Child reference",
                  "As in your case system, where the action is about one child.",
                  "1234567")
              .alsoCalled(
                  "Child ID",
                  "Child’s reference",
                  "Child Unique ID",
                  "Case ID",
                  "Case number",
                  "Case reference",
                  "Person ID",
                  "Client ID",
                  "LCS ID",
                  "Mosaic ID",
                  "Liquidlogic ID",
                  "Eclipse ID"),
          Field.text(THEME, "Theme", "One of the themes of the product.", "Supervision")
              .alsoCalled("Themes", "Category", "Topic", "Area of practice"),
          Field.text(
                  PRIORITY,
                  "Priority",
                  "Immediate, High, Medium or Low; medium where it is empty.",
                  "High")
              .alsoCalled("Priority level", "Urgency", "Priority rating"),
          Field.date(RAISED, "Raised on", "When it was agreed.", "01/09/2026")
              .alsoCalled(
                  "Date raised",
                  "Date of action",
                  "Date agreed",
                  "Date added",
                  "Date set",
                  "Date created",
                  "Raised",
                  "Created",
                  "Start date"),
          Field.date(
                  FIRST_DUE,
                  "First due date",
                  "The day it was due on at first, which is kept and always shown.",
                  "01/10/2026")
              .alsoCalled(
                  "Due date (original)",
                  "Original due date",
                  "Original deadline",
                  "Original target date",
                  "Due date",
                  "Date due",
                  "Due",
                  "Due by",
                  "By when",
                  "Deadline",
                  "Target date",
                  "Timescale",
                  "Completion date (target)"),
          Field.date(
                  DUE, "Due now", "The day it is due on now, where that was moved.", "01/12/2026")
              .alsoCalled(
                  "Due date (revised)",
                  "Revised due date",
                  "Revised deadline",
                  "Revised target date",
                  "Revised date",
                  "Current due date",
                  "New due date",
                  "Extended to",
                  "Extension date"),
          Field.text(STATUS, "Status", "Only what is open comes in; empty is open.", "In progress")
              .alsoCalled("State", "Action status", "Current status", "Progress status"),
          Field.date(CLOSED, "Closed on", "Only rows where this is empty come in.", "")
              .alsoCalled(
                  "Date closed",
                  "Date completed",
                  "Completed on",
                  "Completion date",
                  "Date of completion",
                  "Actual completion date"),
          Field.text(
                  EXPECTED,
                  "Evidence expected",
                  "What would show that it is done.",
                  "The visit records of March")
              .alsoCalled(
                  "Expected evidence",
                  "Evidence",
                  "Evidence required",
                  "Success measure",
                  "Success criteria",
                  "Measure of success",
                  "How will we know"),
          Field.text(SOURCE, "Came from", "The audit, inspection or meeting.", "Audits of March")
              .alsoCalled(
                  "Source",
                  "Source of action",
                  "Origin",
                  "Where from",
                  "Where raised",
                  "Audit",
                  "Audit month",
                  "Forum",
                  "Meeting"),
          Field.text(REFERENCE, "Your number", "The number it has in your tracker.", "17")
              .alsoCalled(
                  "Ref", "Reference", "Action ref", "Action no", "Action number", "No", "ID"));

  private TrackerFields() {}
}
