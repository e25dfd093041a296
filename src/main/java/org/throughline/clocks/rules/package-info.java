/** Time limits as dated data: how long, from what to what, on what basis, and who is warned. */
@NamedInterface("rules")
@NullMarked
package org.throughline.clocks.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
