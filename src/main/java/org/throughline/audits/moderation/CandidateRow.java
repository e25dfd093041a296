package org.throughline.audits.moderation;

import org.throughline.kernel.AccountId;

/** A head of service outside the line of a case, who may be asked for the second judgement. */
record CandidateRow(AccountId accountId) {}
