package org.throughline.web;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;

/**
 * Makes a repeated post answer as the first did. The key and the answer are kept in the same
 * transaction as the change, so a hundred copies sent at once make one change and a hundred
 * identical answers.
 */
public final class Forms {
  private static final String CLAIM =
      """
      insert into web.form_key (authority_id, account_id, key, used_at)
      values (:authority, :account, :key, :now)
      on conflict do nothing
      """;
  private static final String ANSWERED =
      """
      update web.form_key set reply_to = :to, reply_flash = :flash
       where authority_id = :authority and account_id = :account and key = :key
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final InstantSource time;
  private final Queries queries;

  Forms(JdbcClient db, InAuthority inAuthority, Ids ids, InstantSource time, Queries queries) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
    this.queries = queries;
  }

  /** A key for a form that is about to be rendered. */
  public FormKey key() {
    return new FormKey(ids.next());
  }

  /** Runs the change once for this key, in its own transaction with the key. */
  public Redirect once(Viewer viewer, FormKey key, Supplier<Redirect> change) {
    return inAuthority.write(viewer.authority(), () -> claimed(viewer, key.value(), change));
  }

  /**
   * The same for a form that has a page to come back on: what cannot be used as it stands, or
   * cannot be done any more, is said there beside what was typed. Who may not do it at all is
   * refused as ever.
   */
  public Reply once(
      Viewer viewer, FormKey key, Supplier<Redirect> change, Function<Refused, Reply> again) {
    try {
      return once(viewer, key, change);
    } catch (Refused refused) {
      return switch (refused.kind()) {
        case UNUSABLE, CONFLICT, TOO_LARGE -> again.apply(refused);
        case NOT_ALLOWED, TOO_OFTEN -> throw refused;
      };
    }
  }

  private Redirect claimed(Viewer viewer, UUID key, Supplier<Redirect> change) {
    Row row = Row.of(viewer.authority()).and("account", viewer.account()).and("key", key);
    if (db.sql(CLAIM).paramSource(row.and("now", time.instant())).update() == 0) {
      return earlier(row);
    }
    Redirect reply = change.get();
    db.sql(ANSWERED).paramSource(row.and("to", reply.to()).and("flash", reply.flash())).update();
    return reply;
  }

  private Redirect earlier(Row row) {
    Optional<FormReply> reply = queries.find(FormReply.class, row);
    return reply.map(FormReply::redirect).orElseThrow();
  }
}
