package org.throughline.audits.reaudit;

/** An overall grade of either audit, in the order given. */
record GradedRow(boolean after, String grade, String label, int rank, String capacity) {}
