package org.throughline.audits.tools;

/** The three kinds of question. */
public enum QuestionKind {
  /** Yes, no or not applicable, with the evidence. */
  COMPLIANCE,
  /** One grade of the tool's scale. */
  GRADED,
  /** Words. */
  TEXT
}
