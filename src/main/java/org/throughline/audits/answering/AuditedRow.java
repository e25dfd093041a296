package org.throughline.audits.answering;

/** The number of an audit that a person has of a child. */
record AuditedRow(String number) {}
