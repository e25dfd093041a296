package org.throughline.insight;

import java.time.LocalDate;

/** So many random audits of one month and stratum with this first and this final grade. */
record GradeCountRow(
    LocalDate month, String stratum, String firstGrade, String finalGrade, int audits) {}
