/** The clocks that run, and the sweep that takes each step of their ladders once. */
@NamedInterface("running")
@NullMarked
package org.throughline.clocks.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
