package org.throughline.actions;

import org.throughline.kernel.AccountId;

/** One account, where it may own an action. A question of its own: that for all is planned once. */
record ThisOwnerRow(AccountId accountId, String name) {
  OwnerRow owner() {
    return new OwnerRow(accountId, name);
  }
}
