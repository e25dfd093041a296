package org.throughline.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;

/** A council whose tree and people are in the database: its teams by name, its people by e-mail. */
record Peopled(
    AuthorityId authority,
    Map<String, UUID> teams,
    Map<String, AccountId> accounts,
    List<AccountId> auditors) {
  Peopled {
    teams = Map.copyOf(teams);
    accounts = Map.copyOf(accounts);
    auditors = List.copyOf(auditors);
  }

  UUID team(String name) {
    UUID team = teams.get(name);
    if (team == null) {
      throw new IllegalStateException("No team is called " + name);
    }
    return team;
  }

  AccountId account(String mail) {
    AccountId account = accounts.get(mail);
    if (account == null) {
      throw new IllegalStateException("Nobody has the address " + mail);
    }
    return account;
  }
}
