package org.throughline.register.children;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A child of the register. */
public record ChildId(UUID value) implements Id {}
