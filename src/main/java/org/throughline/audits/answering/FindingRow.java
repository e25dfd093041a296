package org.throughline.audits.answering;

import java.util.UUID;

/** A strength or an area for development, with its theme. */
record FindingRow(UUID id, FindingKind kind, String theme, String themeLabel, String text) {}
