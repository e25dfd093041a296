package org.throughline.actions;

/** An action at its place in a list: by what it is sorted. */
record PlacedRow(ActionId id, String sortKey) {}
