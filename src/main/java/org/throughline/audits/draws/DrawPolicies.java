package org.throughline.audits.draws;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** The front door to the rules of draws: dated, the newest counts, none is ever altered. */
@Component
public final class DrawPolicies {
  private static final String SET =
      """
      insert into audits.draw_policy
        (authority_id, id, look_back_months, most_age_days, worker_cap, family_cap, team_minimum,
         set_by, set_at)
      values
        (:authority, :id, :lookBackMonths, :mostAgeDays, :workerCap::int, :familyCap::int,
         :teamMinimum::int, :account, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  DrawPolicies(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** What counts today. */
  public DrawPolicy now(AuthorityId authority) {
    return newest(authority).map(DrawPolicyRow::policy).orElse(DrawPolicy.USUAL);
  }

  /** The last twenty, newest first. */
  public List<DrawPolicyRow> all(AuthorityId authority) {
    return inAuthority.read(authority, () -> queries.list(DrawPolicyRow.class, Row.of(authority)));
  }

  static void mayChange(Viewer viewer) {
    viewer.mustBe(Scope.DRAW, "change the rules of draws", Role.HEAD_OF_QUALITY);
  }

  /** Sets the policy from now on; refused where somebody set another since {@code seen} was. */
  public void set(Viewer viewer, DrawPolicy policy, @Nullable UUID seen) {
    mayChange(viewer);
    inAuthority.change(
        viewer.authority(),
        () -> {
          refuseIfChanged(viewer.authority(), seen);
          Row row = Row.of(policy).and("authority", viewer.authority()).and("id", ids.next());
          row.and("account", viewer.account()).and("now", time.now());
          db.sql(SET).paramSource(row).update();
          Subject subject = Subject.of("draw-policy", viewer.authority(), "Rules of draws");
          history.did(viewer, subject, "changed", String.join(" ", Rules.of(policy)));
        });
  }

  private void refuseIfChanged(AuthorityId authority, @Nullable UUID seen) {
    Optional<DrawPolicyRow> newest = newest(authority);
    UUID id = newest.map(DrawPolicyRow::id).orElse(null);
    if (id != null && !id.equals(seen)) {
      String by = newest.map(DrawPolicyRow::setBy).orElse("somebody");
      throw Refused.conflict(
          "The rules were changed by %s while you wrote. What holds now stands below; send yours again if they shall."
              .formatted(by));
    }
  }

  private Optional<DrawPolicyRow> newest(AuthorityId authority) {
    return all(authority).stream().findFirst();
  }
}
