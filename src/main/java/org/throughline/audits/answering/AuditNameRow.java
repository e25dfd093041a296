package org.throughline.audits.answering;

/** A team or an auditor that some audit names: {@code team} or {@code auditor}, and the name. */
record AuditNameRow(String kind, String name) {}
