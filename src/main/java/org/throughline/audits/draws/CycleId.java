package org.throughline.audits.draws;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One month of a programme, opened. */
public record CycleId(UUID value) implements Id {}
