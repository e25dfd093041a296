package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;

/** An account that an e-mail may stand for; the same e-mail may be known to several councils. */
record CandidateRow(UUID authorityId, UUID accountId, String passwordHash) {
  SignIns.Proven proven() {
    return new SignIns.Proven(new AuthorityId(authorityId), new AccountId(accountId));
  }
}
