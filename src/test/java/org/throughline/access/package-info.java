/** Who may ask for what: every route, every role, two councils. */
@NullMarked
package org.throughline.access;

import org.jspecify.annotations.NullMarked;
