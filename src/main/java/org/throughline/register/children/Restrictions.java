package org.throughline.register.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/**
 * Keeps a child from all but the people named for it. It is an administrator’s work, who sees
 * nothing of the child by it but the reference.
 */
@Component
final class Restrictions {
  private static final int LONGEST_REASON = 1000;
  private static final String BEGIN =
      """
      insert into register.restriction (authority_id, id, child_id, reason, begun_by, begun_at)
      values (:authority, :id, :child, :reason, :by, :now)
      """;
  private static final String END =
      """
      update register.restriction set ended_by = :by, ended_at = :now
       where authority_id = :authority and id = :id and ended_at is null
      """;
  private static final String CLEAR =
      """
      insert into register.clearance
        (authority_id, restriction_id, account_id, cleared_by, cleared_at)
      select :authority, :id, a.id, :by, :now
        from people.account a
       where a.authority_id = :authority and a.id = any(:accounts::uuid[])
      on conflict (authority_id, restriction_id, account_id) do nothing
      """;
  private static final String UNCLEAR =
      """
      delete from register.clearance
       where authority_id = :authority and restriction_id = :id
         and account_id <> all(:accounts::uuid[])
      """;
  private static final String LOCK =
      """
      update register.restriction set reason = reason
       where authority_id = :authority and id = :id and ended_at is null
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Restrictions(
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

  /** All of them, the standing ones first. */
  List<RestrictionRow> all(Viewer viewer) {
    Row row = Row.of(viewer.authority()).and("id", null);
    return inAuthority.read(viewer.authority(), () -> queries.list(RestrictionRow.class, row));
  }

  RestrictionRow one(Viewer viewer, UUID id) {
    Row row = Row.of(viewer.authority()).and("id", id);
    return inAuthority.read(viewer.authority(), () -> queries.one(RestrictionRow.class, row));
  }

  /** Restricts the child of a reference from this moment, for the people of these e-mails. */
  void begin(Viewer viewer, String reference, String reason, String emails) {
    inAuthority.change(viewer.authority(), () -> begun(viewer, reference, reason, emails));
  }

  private void begun(Viewer viewer, String reference, String reason, String emails) {
    KnownChildRow child = child(viewer, reference.strip());
    List<NamedRow> named = named(viewer, emails);
    Row row = row(viewer, ids.next()).and("child", child.id()).and("reason", checked(reason));
    try {
      db.sql(BEGIN).paramSource(row).update();
    } catch (DuplicateKeyException _) {
      throw Refused.unusable(child.reference() + " is restricted already. Change it below.");
    }
    clear(row, named);
    Subject subject = Subject.of("child", child.id(), child.reference());
    history.did(viewer, subject, "restricted this child", reason.strip() + " " + seenBy(named));
  }

  /**
   * Names other people for a restricted child. Refused when they were changed since {@code was} was
   * read.
   */
  void name(Viewer viewer, UUID id, String emails, String was) {
    inAuthority.change(
        viewer.authority(),
        () -> {
          Row row = row(viewer, id);
          RestrictionRow restriction = locked(viewer, row, id);
          if (!restriction.named().equals(was.replace("\r", "").strip())) {
            throw Refused.conflict(
                "Somebody changed the people named while you were writing. Both are shown.");
          }
          List<NamedRow> named = named(viewer, emails);
          clear(row, named);
          history.did(viewer, restriction.subject(), "named who may see it", seenBy(named));
        });
  }

  /** Ends the restriction: the child is again for whoever’s role covers it. */
  void end(Viewer viewer, UUID id) {
    inAuthority.change(
        viewer.authority(),
        () -> {
          Row row = row(viewer, id);
          RestrictionRow restriction = locked(viewer, row, id);
          db.sql(END).paramSource(row).update();
          history.did(viewer, restriction.subject(), "ended the restriction", null);
        });
  }

  /** Each field of the form that is wrong; the first sentence stands where none is by itself. */
  List<FieldError> problems(Viewer viewer, RestrictionForm form, Refused refused) {
    List<FieldError> problems = new ArrayList<>();
    inAuthority.change(
        viewer.authority(),
        () -> {
          problem(problems, "reference", () -> child(viewer, form.reference().strip()));
          problem(problems, "reason", () -> checked(form.reason()));
          problem(problems, "named", () -> named(viewer, form.named()));
        });
    return problems.isEmpty()
        ? List.of(new FieldError("reference", refused.sentence()))
        : List.copyOf(problems);
  }

  private RestrictionRow locked(Viewer viewer, Row row, UUID id) {
    RestrictionRow seen = one(viewer, id);
    if (db.sql(LOCK).paramSource(row).update() == 0) {
      throw Refused.conflict("The restriction of " + seen.reference() + " has ended meanwhile.");
    }
    return one(viewer, id);
  }

  private KnownChildRow child(Viewer viewer, String reference) {
    Row row = Row.of(viewer.authority()).and("reference", reference);
    return queries
        .find(KnownChildRow.class, row)
        .orElseThrow(() -> Refused.unusable("No extract has told of a child with that reference."));
  }

  private List<NamedRow> named(Viewer viewer, String emails) {
    List<String> asked =
        emails.toLowerCase(Locale.UK).lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (asked.isEmpty()) {
      throw Refused.unusable("Name at least one person who may see this child.");
    }
    List<NamedRow> found =
        queries.list(NamedRow.class, Row.of(viewer.authority()).and("emails", asked));
    List<String> known = found.stream().map(NamedRow::email).toList();
    String unknown =
        asked.stream().filter(one -> !known.contains(one)).collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw Refused.unusable("Nobody here has the e-mail address " + unknown + ".");
    }
    return found;
  }

  private void clear(Row row, List<NamedRow> named) {
    Row cleared = row.and("accounts", named.stream().map(NamedRow::id).toList());
    db.sql(UNCLEAR).paramSource(cleared).update();
    db.sql(CLEAR).paramSource(cleared).update();
  }

  private Row row(Viewer viewer, UUID id) {
    return Row.of(viewer.authority())
        .and("id", id)
        .and("by", viewer.account())
        .and("now", time.now());
  }

  private static void problem(List<FieldError> problems, String field, Supplier<?> check) {
    try {
      var _ = check.get();
    } catch (Refused refused) {
      problems.add(new FieldError(field, refused.sentence()));
    }
  }

  private static String checked(String reason) {
    String said = reason.strip();
    if (said.isEmpty() || said.length() > LONGEST_REASON) {
      throw Refused.unusable("Say in at most 1,000 characters why the child is restricted.");
    }
    return said;
  }

  private static String seenBy(List<NamedRow> named) {
    return named.stream()
        .map(NamedRow::name)
        .sorted()
        .collect(Collectors.joining(", ", "To be seen by ", "."));
  }
}
