package org.throughline.audits.moderation;

/** The rank of the grade an auditor gave overall. */
record RankRow(int rank) {}
