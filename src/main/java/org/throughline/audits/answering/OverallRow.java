package org.throughline.audits.answering;

/** The overall grade as the auditor means to give it. */
record OverallRow(String grade, String reason) {}
