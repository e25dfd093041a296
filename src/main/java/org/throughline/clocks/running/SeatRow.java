package org.throughline.clocks.running;

import org.throughline.clocks.rules.Tells;
import org.throughline.kernel.AccountId;

/** Somebody a step of a ladder may tell, and as what. */
record SeatRow(AccountId accountId, Tells seat) {}
