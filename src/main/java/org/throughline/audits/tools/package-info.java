/** The tools that audits are made with: versions, sections, questions, and how grades cap. */
@NamedInterface("tools")
@NullMarked
package org.throughline.audits.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
