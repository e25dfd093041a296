package org.throughline.actions;

import java.time.LocalDate;

/** An open action at its place among the others by due day. */
record SoonestRow(ActionId id, LocalDate dueOn) {}
