/** Word documents that go out of the house: real headings, real tables, British English. */
@NamedInterface("word")
@NullMarked
package org.throughline.web.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
