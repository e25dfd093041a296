package org.throughline.register.children;

/** Whether a child is kept from somebody by a restriction. */
record ClearedRow(boolean kept) {}
