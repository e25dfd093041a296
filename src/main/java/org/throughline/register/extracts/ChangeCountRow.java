package org.throughline.register.extracts;

/** How many children an extract changed in one way. */
record ChangeCountRow(ChangeKind kind, int children) {}
