package org.throughline.audits.answering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An audit of one child, as it stands on the child's line. */
record ChildAuditRow(AuditId id, LocalDate month, @Nullable String grade) {}
