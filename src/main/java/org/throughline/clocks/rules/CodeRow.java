package org.throughline.clocks.rules;

/** The code of a rule the council has. */
record CodeRow(String code) {}
