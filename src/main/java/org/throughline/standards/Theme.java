package org.throughline.standards;

/** One theme of the frame that findings of every kind share. */
public record Theme(String code, String label) {}
