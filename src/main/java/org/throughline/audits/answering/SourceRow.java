package org.throughline.audits.answering;

/** A source the auditor has looked at, and a word on it. */
record SourceRow(SourceKind source, String note) {}
