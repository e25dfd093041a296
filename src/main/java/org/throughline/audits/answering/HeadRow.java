package org.throughline.audits.answering;

import org.throughline.kernel.AccountId;

/** Somebody who must be told of a safety concern. */
record HeadRow(AccountId accountId) {}
