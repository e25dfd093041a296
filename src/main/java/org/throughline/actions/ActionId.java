package org.throughline.actions;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One action. */
public record ActionId(UUID value) implements Id {}
