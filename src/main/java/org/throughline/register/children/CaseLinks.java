package org.throughline.register.children;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** The council’s setting of where its case system keeps a child. */
@Component
final class CaseLinks {
  private static final String SET =
      """
      insert into register.setting (authority_id, case_link_pattern)
      values (:authority, :pattern)
      on conflict (authority_id) do update set case_link_pattern = excluded.case_link_pattern
       where coalesce(setting.case_link_pattern, '') = :was
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;

  CaseLinks(JdbcClient db, Queries queries, InAuthority inAuthority, History history) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
  }

  /** The pattern, or nothing said yet. */
  String pattern(Viewer viewer) {
    return inAuthority.read(
        viewer.authority(),
        () ->
            queries
                .find(CaseLinkRow.class, Row.of(viewer.authority()))
                .map(row -> row.pattern() == null ? "" : row.pattern())
                .orElse(""));
  }

  /** Sets the pattern, or takes it away when nothing is typed. */
  void set(Viewer viewer, String typed, String was) {
    @Nullable String pattern = typed.isBlank() ? null : CaseLink.checked(typed);
    Row row = Row.of(viewer.authority()).and("pattern", pattern).and("was", was);
    inAuthority.change(
        viewer.authority(),
        () -> {
          if (db.sql(SET).paramSource(row).update() == 0) {
            throw Refused.conflict(
                "Somebody changed the address while you were writing. Both are shown.");
          }
          Subject subject = Subject.of("register", viewer.authority(), "Link into the case system");
          String said = pattern == null ? "No link" : pattern;
          history.did(viewer, subject, "set the link into the case system", said);
        });
  }
}
