package org.throughline.audits.tools;

/**
 * A rule of a tool: where at least so many graded questions are of a rank or worse, the whole can
 * be no better than another rank (1 is the best).
 */
public record OverallCap(int atLeast, int fromRank, int toRank) {}
