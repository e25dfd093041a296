/** What is done about a finding: an action that somebody owns, or nothing, on purpose. */
@NamedInterface("remedies")
@NullMarked
package org.throughline.audits.remedies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
