package org.throughline.audits.answering;

import org.throughline.web.Viewer;

/** An audit was handed in by its auditor; heard in the transaction of the submission. */
public record AuditSubmitted(Viewer by, AuditId audit) {}
