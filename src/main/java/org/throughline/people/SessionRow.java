package org.throughline.people;

import java.time.Instant;
import java.util.UUID;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;

/** Whose session a token is. */
record SessionRow(UUID authorityId, UUID accountId, Instant seenAt) {
  AuthorityId authority() {
    return new AuthorityId(authorityId);
  }

  AccountId account() {
    return new AccountId(accountId);
  }
}
