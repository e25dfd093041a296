/** Audits that were done before or elsewhere, brought in from a council’s own spreadsheets. */
@NullMarked
package org.throughline.audits.broughtin;

import org.jspecify.annotations.NullMarked;
