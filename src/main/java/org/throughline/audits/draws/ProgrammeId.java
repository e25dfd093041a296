package org.throughline.audits.draws;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A year of audits. */
public record ProgrammeId(UUID value) implements Id {}
