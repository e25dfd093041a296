/** Throughline: the line of sight from one child's experience to the committee room, and back. */
@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
