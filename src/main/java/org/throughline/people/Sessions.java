package org.throughline.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * Browsers that are signed in. A session lasts twelve hours, or one without use; it is looked up
 * anew every five seconds, so signing out anywhere holds on every node within that time.
 */
@Component
public final class Sessions {
  static final Duration LONGEST = Duration.ofHours(12);
  static final Duration IDLE = Duration.ofHours(1);
  private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);
  private static final Duration TRUST = Duration.ofSeconds(5);
  private static final int MOST_REMEMBERED = 20_000;

  private static final String OPEN =
      """
      insert into people.session
        (token_hash, authority_id, account_id, opened_at, seen_at, expires_at, browser)
      values (:hash, :authority, :account, :now, :now, :expires, :browser)
      """;
  private static final String TOUCH =
      "update people.session set seen_at = :now where token_hash = :hash";
  private static final String CLOSE = "delete from people.session where token_hash = :hash";
  private static final String CLOSE_ALL =
      "delete from people.session where authority_id = :authority and account_id = :account";
  private static final String SWEEP =
      "delete from people.session where expires_at < :now or seen_at < :idle";

  private record Known(Viewer viewer, Instant checked) {}

  private final JdbcClient db;
  private final Queries queries;
  private final Viewers viewers;
  private final Secrets secrets;
  private final CouncilTime time;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Sessions(JdbcClient db, Queries queries, Viewers viewers, Secrets secrets, CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.viewers = viewers;
    this.secrets = secrets;
    this.time = time;
  }

  /** Opens a session and answers its token, which is never seen again on this side. */
  public String open(AuthorityId authority, AccountId account, String browser) {
    Instant now = time.now();
    db.sql(SWEEP).paramSource(Row.with("now", now).and("idle", now.minus(IDLE))).update();
    String token = secrets.next();
    Row row =
        Row.of(authority)
            .and("hash", Secrets.hash(token))
            .and("account", account)
            .and("now", now)
            .and("expires", now.plus(LONGEST))
            .and("browser", browser.substring(0, Math.min(200, browser.length())));
    db.sql(OPEN).paramSource(row).update();
    return token;
  }

  /** Who holds this token, if it still counts. */
  public Optional<Viewer> viewer(String token) {
    Instant now = time.now();
    Known remembered = known.get(key(token));
    if (remembered != null && now.isBefore(remembered.checked().plus(TRUST))) {
      return Optional.of(remembered.viewer());
    }
    Optional<Viewer> viewer = lookUp(token, now);
    remember(token, viewer, now);
    return viewer;
  }

  private Optional<Viewer> lookUp(String token, Instant now) {
    Row row = Row.with("hash", Secrets.hash(token)).and("now", now).and("idle", now.minus(IDLE));
    return queries.find(SessionRow.class, row).flatMap(session -> touched(session, row, now));
  }

  private Optional<Viewer> touched(SessionRow session, Row row, Instant now) {
    if (session.seenAt().isBefore(now.minus(TOUCH_AFTER))) {
      db.sql(TOUCH).paramSource(row).update();
    }
    return viewers.of(session.authority(), session.account(), Set.of(Scope.values()), null);
  }

  private void remember(String token, Optional<Viewer> viewer, Instant now) {
    if (viewer.isEmpty()) {
      known.remove(key(token));
      return;
    }
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    known.put(key(token), new Known(viewer.get(), now));
  }

  public void close(String token) {
    known.remove(key(token));
    db.sql(CLOSE).paramSource(Row.with("hash", Secrets.hash(token))).update();
  }

  /** Signs an account out of every browser. */
  public void closeAll(AuthorityId authority, AccountId account) {
    known.values().removeIf(one -> one.viewer().account().equals(account));
    db.sql(CLOSE_ALL).paramSource(Row.of(authority).and("account", account)).update();
  }

  /** The browsers an account is signed in from, newest first. */
  List<OpenSessionRow> openOf(Viewer viewer) {
    return queries.list(
        OpenSessionRow.class,
        Row.of(viewer.authority()).and("account", viewer.account()).and("now", time.now()));
  }

  private static String key(String token) {
    return Base64.getEncoder().encodeToString(Secrets.hash(token));
  }
}
