package org.throughline.standards;

/** A scale without its grades. */
record ScaleRow(String code, String label, String note) {}
