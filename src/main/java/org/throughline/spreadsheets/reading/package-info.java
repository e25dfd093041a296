/**
 * Reads workbooks and CSV files in any of the shapes they come in, as rows of cells, as a stream
 * and under limits: what lies in them is somebody else’s to say.
 */
@NamedInterface("reading")
@NullMarked
package org.throughline.spreadsheets.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
