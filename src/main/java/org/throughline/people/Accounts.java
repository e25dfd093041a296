package org.throughline.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;

/** The front door to people: their accounts, passwords and the roles they hold. */
@Component
public final class Accounts {
  private static final String ADD =
      """
      insert into people.account (authority_id, id, email, name, worker_name, created_at)
      values (:authority, :id, :email, :name, :worker, :now)
      """;
  private static final String ADD_CREDENTIAL =
      """
      insert into people.credential (authority_id, account_id, email, password_hash, changed_at)
      values (:authority, :id, :email, :hash, :now)
      """;
  private static final String SET_PASSWORD =
      """
      update people.credential set password_hash = :hash, changed_at = :now
       where authority_id = :authority and account_id = :id
      """;
  private static final String GRANT =
      """
      insert into people.role_grant (authority_id, id, account_id, node_id, role, granted_at)
      values (:authority, :id, :account, :node, :role, :now)
      on conflict (authority_id, account_id, node_id, role) where ended_at is null do nothing
      """;
  private static final String END_GRANT =
      """
      update people.role_grant set ended_at = :now
       where authority_id = :authority and account_id = :account
         and node_id = :node and role = :role and ended_at is null
      """;
  private static final String END =
      """
      update people.account set ended_at = :now, version = version + 1
       where authority_id = :authority and id = :account and ended_at is null
      """;
  private static final String FORGET_PASSWORD =
      """
      update people.credential set password_hash = null, changed_at = :now
       where authority_id = :authority and account_id = :account
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;
  private final SignIns signIns;

  Accounts(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Ids ids,
      CouncilTime time,
      SignIns signIns) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
    this.signIns = signIns;
  }

  /**
   * Adds a person without a password; {@code workerName} is how extracts spell them, if they do.
   */
  public AccountId add(
      AuthorityId authority, String email, String name, @Nullable String workerName) {
    AccountId account = new AccountId(ids.next());
    Row row =
        Row.of(authority)
            .and("id", account)
            .and("email", checkedEmail(email))
            .and("name", checkedName(name))
            .and("worker", workerName)
            .and("hash", null)
            .and("now", time.now());
    inAuthority.change(authority, () -> insert(row));
    return account;
  }

  private void insert(Row row) {
    try {
      db.sql(ADD).paramSource(row).update();
      db.sql(ADD_CREDENTIAL).paramSource(row).update();
    } catch (DuplicateKeyException _) {
      throw Refused.unusable("Somebody here has that e-mail address already.");
    }
  }

  /** Sets the password (12 to 128 characters). */
  public void setPassword(AuthorityId authority, AccountId account, String password) {
    setPasswordHash(authority, account, signIns.hash(password));
  }

  /** The Argon2id hash of a password, to be given to several demo people at once. */
  public String hash(String password) {
    return signIns.hash(password);
  }

  public void setPasswordHash(AuthorityId authority, AccountId account, String hash) {
    Row row = Row.of(authority).and("id", account).and("hash", hash).and("now", time.now());
    inAuthority.change(authority, () -> db.sql(SET_PASSWORD).paramSource(row).update());
  }

  /** Gives a role at a node; giving it twice changes nothing. */
  public void grant(AuthorityId authority, AccountId account, Role role, UUID node) {
    Row row = grantRow(authority, account, role, node).and("id", ids.next());
    inAuthority.change(authority, () -> db.sql(GRANT).paramSource(row).update());
  }

  public void endGrant(AuthorityId authority, AccountId account, Role role, UUID node) {
    Row row = grantRow(authority, account, role, node);
    inAuthority.change(authority, () -> db.sql(END_GRANT).paramSource(row).update());
  }

  /** Ends an account: it can no longer sign in, and all it did stays under its name. */
  public void end(AuthorityId authority, AccountId account) {
    Row row = Row.of(authority).and("account", account).and("now", time.now());
    inAuthority.change(
        authority,
        () -> {
          db.sql(END).paramSource(row).update();
          db.sql(FORGET_PASSWORD).paramSource(row).update();
        });
  }

  /** Everybody with a current account, by name, one row for each role held. */
  public List<PersonRow> everybody(AuthorityId authority) {
    return inAuthority.read(authority, () -> queries.list(PersonRow.class, Row.of(authority)));
  }

  private Row grantRow(AuthorityId authority, AccountId account, Role role, UUID node) {
    return Row.of(authority)
        .and("account", account)
        .and("role", role)
        .and("node", node)
        .and("now", time.now());
  }

  private static String checkedName(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > 120) {
      throw Refused.unusable("A name has 1 to 120 characters.");
    }
    return stripped;
  }

  private static String checkedEmail(String email) {
    String stripped = email.strip().toLowerCase(Locale.ROOT);
    if (!stripped.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || stripped.length() > 254) {
      throw Refused.unusable("Write an e-mail address like name@council.example.");
    }
    return stripped;
  }
}
