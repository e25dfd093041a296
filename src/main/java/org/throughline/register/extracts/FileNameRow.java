package org.throughline.register.extracts;

/** The name a file of an extract came with. */
record FileNameRow(String name) {}
