/** The children known, who may see each, and what the extracts tell of their months. */
@NamedInterface("children")
@NullMarked
package org.throughline.register.children;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
