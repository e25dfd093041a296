package org.throughline.people;

import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;

/** The front door to authorities and their organisation tree. */
@Component
public final class Organisation {
  private static final String FOUND =
      """
      insert into people.authority (authority_id, code, name) values (:authority, :code, :name)
      """;
  private static final String ADD_ROOT =
      """
      insert into people.org_node (authority_id, id, parent_id, kind, name, path)
      values (:authority, :id, null, 'authority', :name, array[:id::uuid])
      """;
  private static final String ADD =
      """
      insert into people.org_node (authority_id, id, parent_id, kind, name, path)
      select authority_id, :id, id, :kind, :name, path || :id::uuid
        from people.org_node
       where authority_id = :authority and id = :parent
      """;
  private static final String RENAME =
      "update people.org_node set name = :name where authority_id = :authority and id = :id";

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final ApplicationEventPublisher events;

  Organisation(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Ids ids,
      ApplicationEventPublisher events) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.events = events;
  }

  /** Founds an authority: a short code for commands and addresses, and its printed name. */
  public AuthorityId found(String code, String name) {
    AuthorityId authority = new AuthorityId(ids.next());
    inAuthority.change(
        authority,
        () -> {
          plant(authority, name);
          open(authority, code, name);
        });
    return authority;
  }

  /**
   * Makes the tree of an authority that nobody can see or sign in to until it is {@link #open
   * opened}: what is put together behind that door is there whole, or not at all.
   */
  public AuthorityId plant(String name) {
    AuthorityId authority = new AuthorityId(ids.next());
    inAuthority.change(authority, () -> plant(authority, name));
    return authority;
  }

  private void plant(AuthorityId authority, String name) {
    Row row = Row.of(authority).and("id", ids.next()).and("name", named(name));
    db.sql(ADD_ROOT).paramSource(row).update();
  }

  /** Opens an authority whose tree was planted; its code must be nobody else's. */
  public void open(AuthorityId authority, String code, String name) {
    Row row = Row.of(authority).and("code", code).and("name", name);
    inAuthority.change(
        authority,
        () -> {
          db.sql(FOUND).paramSource(row).update();
          events.publishEvent(new Founded(authority));
        });
  }

  /** Every authority of this installation, by name. */
  public List<AuthorityRow> authorities() {
    return queries.list(AuthorityRow.class, Row.none());
  }

  /** The whole tree, each node after its parent. */
  public List<NodeRow> tree(AuthorityId authority) {
    return inAuthority.read(authority, () -> queries.list(NodeRow.class, Row.of(authority)));
  }

  /** The node that stands for the whole authority. */
  public UUID root(AuthorityId authority) {
    return tree(authority).getFirst().id();
  }

  /** Adds a node under a parent; two of one name under one parent are refused. */
  public UUID add(AuthorityId authority, UUID parent, NodeKind kind, String name) {
    UUID id = ids.next();
    Row row = Row.of(authority).and("id", id).and("parent", parent);
    inAuthority.change(
        authority,
        () -> {
          insert(row.and("kind", kind).and("name", named(name)), name);
          events.publishEvent(new OrganisationChanged(authority));
        });
    return id;
  }

  private void insert(Row row, String name) {
    int added = unlessTwin(name, () -> db.sql(ADD).paramSource(row).update());
    if (added == 0) {
      throw Refused.conflict("The place it should stand under is no longer there.");
    }
  }

  /**
   * Renames a node. The people who hold a role there keep it; children are found there from now on
   * by the new name.
   */
  public void rename(AuthorityId authority, UUID id, @Nullable String typed) {
    String name = named(typed == null ? "" : typed);
    Row row = Row.of(authority).and("id", id).and("name", name);
    inAuthority.change(
        authority,
        () -> {
          if (unlessTwin(name, () -> db.sql(RENAME).paramSource(row).update()) == 0) {
            throw new NotFound("node");
          }
          events.publishEvent(new OrganisationChanged(authority));
        });
  }

  private static int unlessTwin(String name, IntSupplier change) {
    try {
      return change.getAsInt();
    } catch (DuplicateKeyException _) {
      throw Refused.unusable("There is already a " + name.strip() + " in that place.");
    }
  }

  private static String named(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > 120) {
      throw Refused.unusable("A name has 1 to 120 characters.");
    }
    return stripped;
  }
}
