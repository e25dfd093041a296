package org.throughline.audits.answering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.register.children.RiskStatus;

/** One thing that was done about a safety concern, and how the risk stood then. */
record ResponseRow(
    String whatDone,
    RiskStatus riskStatus,
    String pointer,
    @Nullable String respondedBy,
    Instant respondedAt) {}
