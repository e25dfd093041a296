package org.throughline.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Grant;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Makes the {@link Viewer} of an account from the roles it holds at this moment. */
@Component
public final class Viewers {
  private final InAuthority inAuthority;
  private final Queries queries;

  Viewers(InAuthority inAuthority, Queries queries) {
    this.inAuthority = inAuthority;
    this.queries = queries;
  }

  /** Nothing when the account has ended. With {@code only}, just that one role is carried. */
  public Optional<Viewer> of(
      AuthorityId authority, AccountId account, Set<Scope> scopes, @Nullable Role only) {
    Row row = Row.of(authority).and("account", account);
    List<GrantedRow> rows = inAuthority.read(authority, () -> queries.list(GrantedRow.class, row));
    return rows.stream().findFirst().map(first -> viewer(authority, first, rows, scopes, only));
  }

  private static Viewer viewer(
      AuthorityId authority,
      GrantedRow person,
      List<GrantedRow> rows,
      Set<Scope> scopes,
      @Nullable Role only) {
    List<Grant> grants =
        rows.stream()
            .flatMap(row -> grant(row).stream())
            .filter(grant -> only == null || grant.role() == only)
            .toList();
    return new Viewer(
        authority,
        person.authorityCode(),
        person.authorityName(),
        new AccountId(person.accountId()),
        person.name(),
        grants,
        scopes);
  }

  private static Optional<Grant> grant(GrantedRow row) {
    return row.role() == null || row.nodeId() == null
        ? Optional.empty()
        : Optional.of(new Grant(row.role(), row.nodeId()));
  }
}
