package org.throughline.audits.conversation;

import org.throughline.kernel.AccountId;

/** Who manages the team of an audit, the nearest first. */
record ManagerRow(AccountId accountId) {}
