package org.throughline.insight;

import java.time.LocalDate;

/** How many children of a status stood in the frame of one month's draw. */
record FrameCountRow(LocalDate month, String stratum, int children) {}
