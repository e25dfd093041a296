package org.throughline.register.extracts;

import org.throughline.kernel.AuthorityId;

/** An extract that waits to be read, of whatever authority. */
record WaitingRow(AuthorityId authorityId, ExtractId extractId) {}
