package org.throughline.register.children;

/** The name of a team that a viewer's roles cover. */
record TeamRow(String name) {}
