/**
 * The register of children of concern: whom a grade puts on it, what is open, and who signs off.
 */
@NamedInterface("concerns")
@NullMarked
package org.throughline.audits.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
