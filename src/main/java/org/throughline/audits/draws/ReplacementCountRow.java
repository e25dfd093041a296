package org.throughline.audits.draws;

/** How many of a draw were replaced for one reason in one team. */
public record ReplacementCountRow(ReplacementReason reason, String team, int count) {}
