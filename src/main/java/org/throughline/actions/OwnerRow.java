package org.throughline.actions;

import org.throughline.kernel.AccountId;

/** Somebody who may own an action: a current account. */
record OwnerRow(AccountId accountId, String name) {}
