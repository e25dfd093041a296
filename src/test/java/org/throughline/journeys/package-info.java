/** The product in a real browser, as the people of the demo council use it. */
@NullMarked
package org.throughline.journeys;

import org.jspecify.annotations.NullMarked;
