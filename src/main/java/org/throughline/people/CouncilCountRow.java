package org.throughline.people;

/** How many councils this installation has, which is no secret. */
record CouncilCountRow(int councils) {}
