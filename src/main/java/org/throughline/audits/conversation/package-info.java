/** The talk with the team after an audit: due, arranged, held, and what it brought. */
@NamedInterface("conversation")
@NullMarked
package org.throughline.audits.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
