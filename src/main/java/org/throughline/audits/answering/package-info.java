/** Reading one child’s record with a tool: answers, findings, grades, and a worry said at once. */
@NamedInterface("answering")
@NullMarked
package org.throughline.audits.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
