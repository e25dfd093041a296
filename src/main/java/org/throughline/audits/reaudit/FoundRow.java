package org.throughline.audits.reaudit;

/** A finding of either audit: a strength or an area for development, with its theme. */
record FoundRow(boolean after, boolean strength, String theme, String text) {}
