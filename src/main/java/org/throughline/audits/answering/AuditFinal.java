package org.throughline.audits.answering;

import org.throughline.web.Viewer;

/**
 * An audit’s grade is final: nobody else is to judge it, or the last who was has. Heard in the
 * transaction of what made it so; heard again where a ruling changes it.
 */
public record AuditFinal(Viewer by, AuditId audit) {}
