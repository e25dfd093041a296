/** Reads an Annex A return, in any of the shapes it comes in, into the facts the register keeps. */
@NamedInterface("annexa")
@NullMarked
package org.throughline.register.annexa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
