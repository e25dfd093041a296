package org.throughline.register.children;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/**
 * The front door to the children of the register. A restricted child is there for the people named
 * for it and for nobody else, whatever their role; being named gives nobody a role.
 *
 * <p>A statement of another room that lists children carries the same rule, said of the child
 * {@code c}: {@code c.id not in (select k from register.kept_from(:authority, :account) k)}.
 */
@Component
public final class Children {
  private static final String OPEN =
      """
      select c.id, c.reference, c.status, c.team, c.team_id, c.worker, c.absent_since is null,
             r.id is not null
        from register.child c
        left join register.restriction r
          on r.authority_id = c.authority_id and r.child_id = c.id and r.ended_at is null
       where c.authority_id = :authority
         and c.status is not null
         and (:statuses::text[] is null or c.status = any(:statuses::text[]))
       order by c.reference
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final List<ChildSight> sights;

  Children(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      History history,
      List<ChildSight> sights) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.sights = List.copyOf(sights);
  }

  /** The child, if this viewer may see it. Nothing is logged: that is for who shows it. */
  public Optional<Child> find(Viewer viewer, ChildId child) {
    Row row = by(viewer).and("child", child);
    return inAuthority.read(
        viewer.authority(),
        () -> queries.find(ChildRow.class, row).flatMap(found -> covered(viewer, found)));
  }

  /** The child of exactly this reference, if this viewer may see it. */
  public Optional<Child> find(Viewer viewer, String reference) {
    Row row = by(viewer).and("reference", reference);
    return inAuthority.read(
        viewer.authority(),
        () -> queries.find(KnownChildRow.class, row).flatMap(known -> find(viewer, known.id())));
  }

  private static Row by(Viewer viewer) {
    return Row.of(viewer.authority()).and("account", viewer.account());
  }

  /** The child to be shown now: the sight is logged with its purpose. {@link NotFound} if not. */
  public Child see(Viewer viewer, ChildId child) {
    return inAuthority.write(viewer.authority(), () -> seen(viewer, find(viewer, child)));
  }

  /** The same by the council's reference. */
  public Child see(Viewer viewer, String reference) {
    return inAuthority.write(viewer.authority(), () -> seen(viewer, find(viewer, reference)));
  }

  /**
   * Whether no restriction keeps the child from this person; it says nothing of their roles. For
   * allocating audits of restricted children, which go to the named only.
   */
  public boolean mayBeSeenBy(AuthorityId authority, ChildId child, AccountId account) {
    Row row = Row.of(authority).and("child", child).and("account", account);
    return inAuthority.read(authority, () -> !queries.one(ClearedRow.class, row).kept());
  }

  /**
   * Every child with an open involvement, restricted ones included, by reference: the ground a draw
   * stands on. No status given means all. Not to be shown to anybody as it is.
   */
  public List<OpenChild> openChildren(AuthorityId authority, Collection<String> statuses) {
    Row row = Row.of(authority).and("statuses", statuses.isEmpty() ? null : statuses);
    return inAuthority.read(
        authority, () -> db.sql(OPEN).paramSource(row).query(Children::openChild).list());
  }

  /** By hand: a hundred thousand rows are too many for the mapper that looks columns up by name. */
  private static OpenChild openChild(ResultSet row, int number) throws SQLException {
    return new OpenChild(
        new ChildId(row.getObject(1, UUID.class)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, UUID.class),
        row.getString(6),
        row.getBoolean(7),
        row.getBoolean(8));
  }

  /** The newest extract that stands, if any has been brought in. */
  public Optional<LatestExtractRow> latestExtract(AuthorityId authority) {
    return inAuthority.read(
        authority, () -> queries.find(LatestExtractRow.class, Row.of(authority)));
  }

  private Optional<Child> covered(Viewer viewer, ChildRow row) {
    return Covered.purpose(viewer, row).or(() -> otherwise(viewer, row.id())).map(row::seenBy);
  }

  private Optional<String> otherwise(Viewer viewer, ChildId child) {
    return sights.stream().flatMap(sight -> sight.purpose(viewer, child).stream()).findFirst();
  }

  private Child seen(Viewer viewer, Optional<Child> found) {
    Child child = found.orElseThrow(() -> new NotFound("child"));
    history.saw(viewer, child.subject(), child.purpose());
    return child;
  }
}
