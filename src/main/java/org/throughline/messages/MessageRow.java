package org.throughline.messages;

import java.time.Instant;
import java.util.UUID;

/** One message that still stands. */
record MessageRow(
    Urgency urgency,
    String text,
    String aboutKind,
    UUID aboutId,
    String aboutLabel,
    Instant sentAt) {}
