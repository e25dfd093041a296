package org.throughline.clocks.rules;

import java.util.UUID;

/** How many clocks run under one version of a rule. */
record RunningUnderRow(UUID versionId, long running) {}
