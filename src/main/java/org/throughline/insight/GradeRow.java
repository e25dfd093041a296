package org.throughline.insight;

/** One grade of the scale, 1 being the best. */
record GradeRow(String code, String label, int rank) {}
