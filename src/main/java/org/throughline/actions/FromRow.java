package org.throughline.actions;

/** An action that came from one record. */
record FromRow(ActionId id) {}
