package org.throughline.register.extracts;

/** The tables that rows pass through on their way in, each with the statement that fills it. */
enum StagingTable {
  SAID(
      """
      copy staging.said (reading_id, child_id, reference, gender, birth_date, disability)
      from stdin (format binary)
      """),
  ABSENT(
      """
      copy staging.absent (reading_id, child_id) from stdin (format binary)
      """),
  INVOLVEMENT(
      """
      copy staging.involvement (reading_id, child_id, list, status, natural_key, team, worker,
        started, ended, closed, reason, detail, stands, held)
      from stdin (format binary)
      """),
  EVENT(
      """
      copy staging.event (reading_id, child_id, list, kind, on_date, detail, restricted, stands,
        held)
      from stdin (format binary)
      """),
  CONTESTED(
      """
      copy staging.contested (reading_id, child_id, list, natural_key, kind, on_date)
      from stdin (format binary)
      """),
  PROBLEM(
      """
      copy staging.problem (reading_id, id, kind, list, sheet, cell, row_number, column_code, value,
        reason)
      from stdin (format binary)
      """);

  private final String copy;

  StagingTable(String copy) {
    this.copy = copy;
  }

  String copy() {
    return copy;
  }
}
