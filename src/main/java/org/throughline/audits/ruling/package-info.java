/** Disagreeing with a grade that is final, and who decides; every grade given before stays. */
@NamedInterface("ruling")
@NullMarked
package org.throughline.audits.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
