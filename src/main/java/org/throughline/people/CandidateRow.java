package org.throughline.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account that an e-mail may stand for; the same e-mail may be known to several councils. */
record CandidateRow(UUID authorityId, UUID accountId, @Nullable String passwordHash) {}
