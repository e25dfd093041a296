/** A second judgement by a head of service outside the line of the case; the first stays. */
@NamedInterface("moderation")
@NullMarked
package org.throughline.audits.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
