package org.throughline.audits.answering;

/** Somebody who was told of a safety concern at once. */
record ToldRow(String name) {}
