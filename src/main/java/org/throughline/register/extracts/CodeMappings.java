package org.throughline.register.extracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.register.annexa.CodeSet;
import org.throughline.register.annexa.Column;
import org.throughline.register.annexa.CouncilCodes;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * What a council’s own spellings mean. A mapping holds from the next extract on: what earlier
 * extracts brought in is not read again.
 */
@Component
public final class CodeMappings {
  private static final int LONGEST = 500;
  private static final String MAP =
      """
      insert into register.code_mapping
        (authority_id, id, column_code, value_key, shown, code, mapped_by, mapped_at)
      values (:authority, :id, :column, :key, :shown, :code, :account, :now)
      """;
  private static final String END =
      """
      update register.code_mapping set ended_by = :account, ended_at = :now
       where authority_id = :authority and id = :id and ended_at is null
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  CodeMappings(
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

  /** The values that wait for a meaning, those met most often first; at most 500. */
  List<QueuedValueRow> queue(Viewer viewer) {
    mayMap(viewer);
    return inAuthority.read(
        viewer.authority(), () -> queries.list(QueuedValueRow.class, Row.of(viewer.authority())));
  }

  /** The mappings that hold now. */
  List<CodeMappingRow> current(Viewer viewer) {
    mayMap(viewer);
    return current(viewer.authority());
  }

  CouncilMeanings meanings(AuthorityId authority) {
    return new CouncilMeanings(current(authority));
  }

  private List<CodeMappingRow> current(AuthorityId authority) {
    return inAuthority.read(authority, () -> queries.list(CodeMappingRow.class, Row.of(authority)));
  }

  /**
   * Says what a spelling in a column means; without a code, that it is not a value at all.
   *
   * @param shown the spelling as it stands in the file
   */
  public void map(Viewer viewer, Column column, String shown, @Nullable String code) {
    mayMap(viewer);
    if (shown.length() > LONGEST) {
      throw Refused.unusable("A value of more than 500 characters cannot be given a meaning.");
    }
    CodeSet set = column.codes();
    if (set == null || (code != null && set.label(code) == null)) {
      throw Refused.unusable("Choose one of the meanings that this column may have.");
    }
    UUID id = ids.next();
    Row row =
        Row.of(viewer.authority())
            .and("id", id)
            .and("column", column.code())
            .and("key", CouncilCodes.key(shown))
            .and("shown", shown)
            .and("code", code)
            .and("account", viewer.account())
            .and("now", time.now());
    String meaning = code == null ? "not a value" : code + " " + set.label(code);
    inAuthority.change(
        viewer.authority(),
        () -> {
          add(row);
          history.did(
              viewer,
              new Subject("mapping", id, "“" + shown + "”"),
              "mapped",
              "It is " + meaning + ".");
        });
  }

  private void add(Row row) {
    try {
      db.sql(MAP).paramSource(row).update();
    } catch (DuplicateKeyException _) {
      throw Refused.conflict("Somebody has just said what this value means. Open the list again.");
    }
  }

  /** Takes a mapping back: the next extract that has the value lets it wait again. */
  public void end(Viewer viewer, UUID id) {
    mayMap(viewer);
    Row row =
        Row.of(viewer.authority())
            .and("id", id)
            .and("account", viewer.account())
            .and("now", time.now());
    inAuthority.change(
        viewer.authority(),
        () -> {
          CodeMappingRow mapping =
              current(viewer.authority()).stream()
                  .filter(each -> each.id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> new NotFound("mapping"));
          db.sql(END).paramSource(row).update();
          history.did(
              viewer, new Subject("mapping", id, "“" + mapping.shown() + "”"), "unmapped", null);
        });
  }

  static void mayMap(Viewer viewer) {
    if (!viewer.is(Extracts.MAY_IMPORT)) {
      throw new NotFound("unmapped values");
    }
    viewer.mustBe(Scope.IMPORT, "say what values mean", Extracts.MAY_IMPORT);
  }
}
