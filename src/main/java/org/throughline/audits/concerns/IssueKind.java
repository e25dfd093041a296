package org.throughline.audits.concerns;

/** What can stand open of a child of concern, the most pressing first. */
enum IssueKind {
  SAFETY_CONCERN,
  CONVERSATION,
  RE_AUDIT,
  FINDING,
  ACTION
}
