package org.throughline.audits.broughtin;

/** An audit of this child on this day with this tool that was brought in before, and stands. */
record EarlierRow(String number, String fileName, int rowNumber) {}
