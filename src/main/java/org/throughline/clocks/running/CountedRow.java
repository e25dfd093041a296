package org.throughline.clocks.running;

import java.util.UUID;

/** A running clock that is counted in working days. */
record CountedRow(ClockId id, String ruleCode, UUID versionId, UUID aboutId) {}
