package org.throughline.actions;

/** A kind of record that actions came from. */
record SourceKindRow(String kind) {}
