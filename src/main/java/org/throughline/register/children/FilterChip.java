package org.throughline.register.children;

/** One filter that is on, and the address of the list without it. */
record FilterChip(String label, String without) {}
