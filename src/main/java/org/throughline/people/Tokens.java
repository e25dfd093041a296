package org.throughline.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * Personal access tokens of the API: shown once, kept as a hash, never doing more than the owner.
 */
@Component
public final class Tokens {
  static final Duration LONGEST = Duration.ofDays(366);
  private static final String PREFIX = "tl_";
  private static final String MAKE =
      """
      insert into people.access_token
        (token_hash, id, authority_id, account_id, name, role, scopes, made_at, expires_at)
      values
        (:hash, :id, :authority, :account, :name, :role, :scopes::text[], :now, :expires)
      """;
  private static final String END =
      """
      update people.access_token set ended_at = coalesce(ended_at, :now)
       where authority_id = :authority and account_id = :account and id = :id
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Viewers viewers;
  private final Secrets secrets;
  private final Ids ids;
  private final CouncilTime time;

  Tokens(
      JdbcClient db, Queries queries, Viewers viewers, Secrets secrets, Ids ids, CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.viewers = viewers;
    this.secrets = secrets;
    this.ids = ids;
    this.time = time;
  }

  /** Makes a token and answers it, this once. With a role, the token carries that role alone. */
  public String make(
      AuthorityId authority,
      AccountId account,
      String name,
      Set<Scope> scopes,
      @Nullable Role role,
      Duration life) {
    if (name.isBlank() || name.length() > 120 || scopes.isEmpty() || life.compareTo(LONGEST) > 0) {
      throw Refused.unusable(
          "A token has a name of at most 120 characters, at least one scope, and lasts a year at most.");
    }
    Instant now = time.now();
    String token = PREFIX + secrets.next();
    Row row =
        Row.of(authority)
            .and("hash", Secrets.hash(token))
            .and("id", ids.next())
            .and("account", account)
            .and("name", name)
            .and("role", role)
            .and("scopes", scopes)
            .and("now", now)
            .and("expires", now.plus(life));
    db.sql(MAKE).paramSource(row).update();
    return token;
  }

  /** Who holds this token, with its scopes, if it still counts. */
  public Optional<Viewer> viewer(String token) {
    Row row = Row.with("hash", Secrets.hash(token)).and("now", time.now());
    return queries.find(TokenRow.class, row).flatMap(this::viewer);
  }

  private Optional<Viewer> viewer(TokenRow row) {
    Set<Scope> scopes =
        Arrays.stream(row.scopes().split(","))
            .map(code -> Kebab.read(Scope.class, code))
            .collect(Collectors.toSet());
    return viewers.of(
        new AuthorityId(row.authorityId()), new AccountId(row.accountId()), scopes, row.role());
  }

  /** Ends one of the viewer’s own; ended already, it stays as it is. */
  void end(Viewer viewer, UUID id) {
    Row row = Row.of(viewer.authority()).and("account", viewer.account()).and("id", id);
    if (db.sql(END).paramSource(row.and("now", time.now())).update() == 0) {
      throw new NotFound("token");
    }
  }

  List<OwnTokenRow> of(Viewer viewer) {
    return queries.list(
        OwnTokenRow.class,
        Row.of(viewer.authority()).and("account", viewer.account()).and("now", time.now()));
  }
}
