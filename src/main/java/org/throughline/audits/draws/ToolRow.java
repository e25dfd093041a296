package org.throughline.audits.draws;

import java.util.UUID;

/** A tool of this council with its version that is live now. */
record ToolRow(UUID id, String name, UUID versionId) {}
