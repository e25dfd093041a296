/** The year’s programme, its months, and the random draws that nobody can bend. */
@NullMarked
package org.throughline.audits.draws;

import org.jspecify.annotations.NullMarked;
