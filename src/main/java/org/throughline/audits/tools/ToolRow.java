package org.throughline.audits.tools;

import java.util.UUID;

/** A tool of an authority. */
record ToolRow(UUID id, String code) {}
