package org.throughline.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/**
 * Signing in with e-mail and password. Each try verifies as many Argon2id hashes as any other,
 * whether the e-mail is known to no council, to one or to several, so the time it takes tells
 * nothing; after five wrong ones each further try waits twice as long, up to half an hour.
 */
@Component
final class SignIns {
  static final int FREE_TRIES = 5;

  /** In how many councils one person may sign in with one e-mail. */
  static final int MOST_COUNCILS = 5;

  /** Of a password nobody knows, made once with the parameters every hash is made with. */
  static final String NOBODYS_HASH =
      "$argon2id$v=19$m=16384,t=2,p=1$Nqxa3CBKEMoVNpawMMMF9"
          + "A$o0lfrYSYhPu44nwFZl3xRWXi1aJlwn/Ab/vT3ruFN9I";

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
  private static final int LONGEST_EMAIL = 254;
  private static final Duration FORGOTTEN = Duration.ofDays(1);
  private static final String FAILED =
      """
      insert into people.sign_in_failure as f (email, failures, last_at) values (:email, 1, :now)
      on conflict (email) do update
         set failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end,
             last_at = :now
      """;
  private static final String SUCCEEDED = "delete from people.sign_in_failure where email = :email";

  /** Who signed in. */
  record Proven(AuthorityId authority, AccountId account) {}

  private final JdbcClient db;
  private final Queries queries;
  private final CouncilTime time;
  private final PasswordEncoder passwords;

  SignIns(JdbcClient db, Queries queries, CouncilTime time, PasswordEncoder passwords) {
    this.db = db;
    this.queries = queries;
    this.time = time;
    this.passwords = passwords;
  }

  /**
   * The accounts, each of another council, that e-mail and password fit: usually one, or nobody.
   * {@link Refused} when it was tried too often.
   */
  List<Proven> prove(String typedEmail, String password) {
    Row row = Row.with("email", email(typedEmail)).and("most", MOST_COUNCILS);
    mayTry(row);
    List<Proven> proven = matching(queries.list(CandidateRow.class, row), password);
    if (!proven.isEmpty()) {
      db.sql(SUCCEEDED).paramSource(row).update();
    } else {
      Instant now = time.now();
      db.sql(FAILED)
          .paramSource(row.and("now", now).and("forgotten", now.minus(FORGOTTEN)))
          .update();
    }
    return proven;
  }

  /** Whether this is the present password of the one who asks. */
  boolean knows(Viewer viewer, String password) {
    Row row = Row.of(viewer.authority()).and("account", viewer.account());
    return queries.find(OwnCredentialRow.class, row).stream()
        .anyMatch(own -> own.passwordHash() != null && matches(password, own.passwordHash()));
  }

  private boolean matches(String password, String hash) {
    return passwords.matches(password, hash);
  }

  String hash(String password) {
    if (password.length() < 12 || password.length() > 128) {
      throw Refused.unusable("A password has 12 to 128 characters. Three words are a good one.");
    }
    return passwords.encode(password);
  }

  private void mayTry(Row row) {
    Optional<FailuresRow> failures = queries.find(FailuresRow.class, row);
    Instant next = failures.map(SignIns::nextTry).orElse(Instant.MIN);
    if (time.now().isBefore(next)) {
      long minutes = Duration.between(time.now(), next).toMinutes() + 1;
      throw Refused.tooOften(
          "The password was wrong too often. Try again in "
              + (minutes == 1 ? "a minute." : minutes + " minutes."));
    }
  }

  private static Instant nextTry(FailuresRow row) {
    int over = row.failures() - FREE_TRIES;
    if (over < 0) {
      return Instant.MIN;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(over, 10));
    return row.lastAt().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  /** Longer than any address is; what is cut off was nobody's. */
  private static String email(String typed) {
    String email = typed.strip().toLowerCase(Locale.ROOT);
    return email.substring(0, Math.min(email.length(), LONGEST_EMAIL));
  }

  /** Nobody's hash stands in for each council where the e-mail has no account. */
  private List<Proven> matching(List<CandidateRow> candidates, String password) {
    int councils = queries.one(CouncilCountRow.class, Row.none()).councils();
    List<Proven> proven = new ArrayList<>();
    for (int i = 0; i < Math.clamp(councils, 1, MOST_COUNCILS); i++) {
      if (i >= candidates.size()) {
        var _ = passwords.matches(password, NOBODYS_HASH);
      } else if (passwords.matches(password, candidates.get(i).passwordHash())) {
        proven.add(candidates.get(i).proven());
      }
    }
    return proven;
  }
}
