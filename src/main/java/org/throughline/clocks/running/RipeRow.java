package org.throughline.clocks.running;

import java.util.UUID;

/** A clock of whose ladder a step is to be taken now. */
record RipeRow(ClockId id, UUID aboutId) {}
