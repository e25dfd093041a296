/** Extracts: received, read, merged into the register, reported on and, the latest, undone. */
@NullMarked
@NamedInterface("extracts")
package org.throughline.register.extracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
