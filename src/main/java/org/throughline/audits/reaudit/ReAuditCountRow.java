package org.throughline.audits.reaudit;

/**
 * What became of the re-audits that fell due in the year up to today: done by their day, done after
 * it, overdue still, and those whose case was closed meanwhile.
 */
record ReAuditCountRow(int inTime, int late, int overdue, int closed) {
  int all() {
    return inTime + late + overdue + closed;
  }
}
