package org.throughline.register.extracts;

/** A value of one extract that nobody knew the meaning of. */
public record UnmappedRow(String list, String columnCode, String shown, int times) {}
