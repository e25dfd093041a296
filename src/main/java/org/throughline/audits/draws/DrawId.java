package org.throughline.audits.draws;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One random selection, real or rehearsed. */
public record DrawId(UUID value) implements Id {}
