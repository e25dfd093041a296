package org.throughline.register.extracts;

import java.util.UUID;
import org.throughline.kernel.Id;

/** Which extract. */
public record ExtractId(UUID value) implements Id {}
