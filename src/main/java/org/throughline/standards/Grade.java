package org.throughline.standards;

/** One grade of a scale: its code, printed label, what it means, and its rank (1 is the best). */
public record Grade(String code, String label, String descriptor, int rank) {}
