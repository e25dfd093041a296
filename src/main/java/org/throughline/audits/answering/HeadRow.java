package org.throughline.audits.answering;

import org.throughline.kernel.AccountId;
import org.throughline.web.Role;

/** Somebody who must be told of a safety concern, and as what. */
record HeadRow(AccountId accountId, Role role) {}
