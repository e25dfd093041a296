package org.throughline.actions.tracker;

import org.throughline.kernel.AccountId;

/** Somebody with a current account whom a tracker may mean. */
record PossibleOwnerRow(AccountId accountId, String name) {}
