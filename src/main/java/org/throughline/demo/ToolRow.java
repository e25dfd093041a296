package org.throughline.demo;

import java.util.UUID;

/** The council's graded tool, in its version that is live. */
record ToolRow(UUID toolId, UUID versionId, String scale) {}
