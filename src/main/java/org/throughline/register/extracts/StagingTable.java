package org.throughline.register.extracts;

/** The tables that rows pass through on their way in, each with the statement that fills it. */
enum StagingTable {
  CHILD(
      """
      copy staging.child (extract_id, id, reference, list, gender, birth_date, disability)
      from stdin (format binary)
      """),
  INVOLVEMENT(
      """
      copy staging.involvement (extract_id, id, reference, list, status, natural_key, team, worker,
        started, ended, closed, reason, detail)
      from stdin (format binary)
      """),
  EVENT(
      """
      copy staging.event (extract_id, id, reference, list, kind, on_date, detail, restricted)
      from stdin (format binary)
      """),
  PROBLEM(
      """
      copy staging.problem (extract_id, id, kind, list, sheet, cell, row_number, column_code, value,
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
