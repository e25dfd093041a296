package org.throughline.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Refused;

/**
 * Who is looking: one person of one authority with the roles held now. Handed to every front door,
 * which answers only what this viewer may see.
 */
public record Viewer(
    AuthorityId authority,
    String authorityCode,
    String authorityName,
    AccountId account,
    String name,
    List<Grant> grants,
    Set<Scope> scopes) {
  public Viewer {
    grants = List.copyOf(grants);
    scopes = Set.copyOf(scopes);
  }

  public boolean is(Role... roles) {
    return grants.stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
  }

  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }

  /** The nodes at which any of these roles is held: rows under them are covered. */
  public List<UUID> nodes(Role... roles) {
    return grants.stream()
        .filter(grant -> Arrays.asList(roles).contains(grant.role()))
        .map(Grant::node)
        .distinct()
        .toList();
  }

  /** Refuses with 403 unless one of these roles is held, and the token (if any) has the scope. */
  public void mustBe(Scope scope, String what, Role... roles) {
    if (!is(roles) || !may(scope)) {
      throw Refused.notAllowed("You may not " + what + ". Ask your administrator if you should.");
    }
  }

  /** The first word of the name, for a greeting. */
  public String firstName() {
    return name.split(" ", 2)[0];
  }
}
