package org.throughline.people;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;

/**
 * How an empty installation gets its first council and administrator: by a code that is printed
 * once where the product was started, and is of no use as soon as a council exists.
 */
@Component
public final class FirstAdministrator {
  private final Organisation organisation;
  private final Accounts accounts;
  private final Secrets secrets;
  private final AtomicReference<@Nullable String> code = new AtomicReference<>();

  FirstAdministrator(Organisation organisation, Accounts accounts, Secrets secrets) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.secrets = secrets;
  }

  /** True while no council exists. */
  public boolean isWanted() {
    return organisation.authorities().isEmpty();
  }

  /** The code for this run of the product. */
  public String code() {
    String made = code.updateAndGet(known -> known == null ? secrets.next() : known);
    return made == null ? "" : made;
  }

  synchronized AuthorityId create(
      String typedCode,
      String authorityCode,
      String council,
      String name,
      String email,
      String password) {
    if (!isWanted() || !code().equals(typedCode)) {
      throw Refused.notAllowed("This address is not, or no longer, of use. Sign in instead.");
    }
    String hash = accounts.hash(password);
    AuthorityId authority = organisation.found(authorityCode, council);
    AccountId account = accounts.add(authority, email, name, null);
    accounts.setPasswordHash(authority, account, hash);
    accounts.grant(authority, account, Role.ADMINISTRATOR, organisation.root(authority));
    return authority;
  }
}
