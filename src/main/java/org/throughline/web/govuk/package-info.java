/** The components pages are made of. */
@NamedInterface("govuk")
@NullMarked
package org.throughline.web.govuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
