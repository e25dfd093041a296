package org.throughline.clocks.running;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One clock. */
public record ClockId(UUID value) implements Id {}
