/** What the numbers say, with how sure one may be of them. */
@NullMarked
package org.throughline.insight;

import org.jspecify.annotations.NullMarked;
