package org.throughline.audits.moderation;

/** The latest audit of a child whose second judgement somebody was asked for or gave. */
record ModeratedRow(String number) {}
