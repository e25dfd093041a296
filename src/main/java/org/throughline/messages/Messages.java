package org.throughline.messages;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;

/** The front door. Tell and settle inside the transaction of what happened. */
@Component
public final class Messages {
  private static final String TELL =
      """
      insert into messages.message
        (authority_id, id, account_id, urgency, text, about_kind, about_id, about_label, sent_at)
      values (:authority, :id, :account, :urgency, :text, :kind, :subject, :label, :now)
      """;
  private static final String SETTLE =
      """
      update messages.message set settled_at = :now
       where authority_id = :authority and about_kind = :kind and about_id = :subject
         and urgency = 'at-once' and settled_at is null
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;

  Messages(JdbcClient db, InAuthority inAuthority, Ids ids, CouncilTime time) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
  }

  /** Tells each of these people one sentence (at most 500 characters) about one record. */
  public void tell(
      AuthorityId authority,
      Collection<AccountId> people,
      Urgency urgency,
      String text,
      Subject about) {
    inAuthority.change(
        authority, () -> people.forEach(one -> tell(authority, one, urgency, text, about)));
  }

  private void tell(
      AuthorityId authority, AccountId person, Urgency urgency, String text, Subject about) {
    Row row =
        about(authority, about)
            .and("id", ids.next())
            .and("account", person)
            .and("urgency", urgency)
            .and("text", text)
            .and("label", about.label());
    db.sql(TELL).paramSource(row).update();
  }

  /** What had to be seen at once about this record has been dealt with, for everybody told. */
  public void settle(AuthorityId authority, Subject about) {
    inAuthority.change(
        authority, () -> db.sql(SETTLE).paramSource(about(authority, about)).update());
  }

  private Row about(AuthorityId authority, Subject about) {
    return Row.of(authority)
        .and("kind", about.kind())
        .and("subject", about.id())
        .and("now", time.now());
  }
}
