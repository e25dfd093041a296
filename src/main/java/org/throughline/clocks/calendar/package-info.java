/** Which days are working days: England’s, and what a council knows better. */
@NamedInterface("calendar")
@NullMarked
package org.throughline.clocks.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
