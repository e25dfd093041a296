package org.throughline.audits.ruling;

import org.throughline.kernel.AccountId;

/** Somebody who gave a grade of an audit or disagreed with one. */
record ConcernedRow(AccountId accountId) {}
