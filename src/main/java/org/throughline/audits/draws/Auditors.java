package org.throughline.audits.draws;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** The front door to who audits, and how many audits a month each can take (5 unless set). */
@Component
public final class Auditors {
  static final int MOST = 200;
  private static final String SET =
      """
      insert into audits.auditor_capacity
        (authority_id, id, account_id, capacity, set_by, set_at)
      values (:authority, :id, :auditor, :capacity, :account, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Auditors(
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

  /**
   * Everybody who holds the role of auditor, by name, with how many audits of a month they have.
   */
  public List<AuditorRow> all(AuthorityId authority, YearMonth month) {
    Row row = Row.of(authority).and("month", month.atDay(1));
    return inAuthority.read(authority, () -> queries.list(AuditorRow.class, row));
  }

  static void mayChange(Viewer viewer) {
    viewer.mustBe(Scope.DRAW, "change what auditors can take", Role.HEAD_OF_QUALITY);
  }

  /** Sets how many a month; refused where it is not {@code was} any more. */
  public void setCapacity(Viewer viewer, AccountId auditor, int capacity, int was) {
    mayChange(viewer);
    checked(capacity);
    inAuthority.change(
        viewer.authority(),
        () -> {
          AuditorRow there = one(viewer.authority(), auditor);
          if (there.capacity() != was) {
            throw Refused.conflict(
                "Meanwhile somebody set %s to %d a month. Look again before you change it."
                    .formatted(there.name(), there.capacity()));
          }
          Row row = Row.of(viewer.authority()).and("id", ids.next()).and("auditor", auditor);
          row.and("capacity", capacity).and("account", viewer.account()).and("now", time.now());
          db.sql(SET).paramSource(row).update();
          String detail = "from %d to %d audits a month".formatted(was, capacity);
          history.did(
              viewer, Subject.of("account", auditor, there.name()), "changed capacity", detail);
        });
  }

  static int checked(int capacity) {
    if (capacity < 0 || capacity > MOST) {
      throw Refused.unusable("An auditor can take 0 to %d audits a month.".formatted(MOST));
    }
    return capacity;
  }

  private AuditorRow one(AuthorityId authority, AccountId auditor) {
    return all(authority, YearMonth.from(time.today())).stream()
        .filter(row -> row.accountId().equals(auditor))
        .findFirst()
        .orElseThrow(() -> new NotFound("auditor"));
  }

  /** The auditors with every role they hold, for the rules of independence. */
  List<Auditor> withRoles(AuthorityId authority, LocalDate month) {
    Map<AccountId, List<Auditor.Held>> held = new HashMap<>();
    for (HeldRow row : queries.list(HeldRow.class, Row.of(authority))) {
      held.computeIfAbsent(row.accountId(), _ -> new ArrayList<>())
          .add(new Auditor.Held(row.role(), row.nodeId(), row.kind()));
    }
    return all(authority, YearMonth.from(month)).stream()
        .map(row -> auditor(row, held.getOrDefault(row.accountId(), List.of())))
        .toList();
  }

  /** Whom each auditor never reads, by the roles they hold: “manages Northmere 1”. */
  Map<AccountId, List<String>> conflicts(AuthorityId authority) {
    Map<AccountId, List<String>> conflicts = new HashMap<>();
    for (HeldRow row :
        inAuthority.read(authority, () -> queries.list(HeldRow.class, Row.of(authority)))) {
      Independence.standing(row.role(), row.kind(), row.node())
          .ifPresent(
              why -> conflicts.computeIfAbsent(row.accountId(), _ -> new ArrayList<>()).add(why));
    }
    return conflicts;
  }

  private static Auditor auditor(AuditorRow row, List<Auditor.Held> held) {
    return new Auditor(
        row.accountId(), row.name(), row.workerName(), row.capacity(), row.load(), held);
  }
}
