package org.throughline.register.children;

/** That there is a child of a reference. */
record KnownChildRow(ChildId id, String reference) {}
