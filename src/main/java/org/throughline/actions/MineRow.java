package org.throughline.actions;

import java.time.LocalDate;

/** An open action of one’s own that is late or due soon. */
record MineRow(ActionId id, String number, String what, LocalDate dueOn) {}
