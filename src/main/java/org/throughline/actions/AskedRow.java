package org.throughline.actions;

/** An action of which something is asked that may be this viewer’s to answer. */
record AskedRow(ActionId id) {}
