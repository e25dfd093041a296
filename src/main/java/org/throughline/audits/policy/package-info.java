/** What follows from a grade: dated rules that the council sets for itself. */
@NamedInterface("policy")
@NullMarked
package org.throughline.audits.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
