/** Reading the same record again: planned, given to somebody else, and set beside the first. */
@NamedInterface("reaudit")
@NullMarked
package org.throughline.audits.reaudit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
