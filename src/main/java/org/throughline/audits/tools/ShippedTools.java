package org.throughline.audits.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.people.Founded;
import org.throughline.people.Organisation;
import tools.jackson.databind.json.JsonMapper;

/** Gives each new authority a copy of the shipped tool, which is then its own. */
@Component
public final class ShippedTools {
  private static final String FILE = "/tools/child-record-1.json";
  private static final String TOOL =
      """
      insert into audits.tool (authority_id, id, code, name)
      values (:authority, :tool, :code, :name)
      on conflict (authority_id, code) do nothing
      """;
  private static final String VERSION =
      """
      insert into audits.tool_version
        (authority_id, id, tool_id, version, scale, look_back_months, live_from)
      values (:authority, :version, :tool, :number, :scale, :months, :now)
      """;
  private static final String CAP =
      """
      insert into audits.overall_cap
        (authority_id, tool_version_id, position, at_least, from_rank, to_rank)
      values (:authority, :version, :position, :atLeast, :fromRank, :toRank)
      """;
  private static final String SECTION =
      """
      insert into audits.section (authority_id, id, tool_version_id, position, title, intro)
      values (:authority, :section, :version, :position, :title, :intro)
      """;
  private static final String QUESTION =
      """
      insert into audits.question
        (authority_id, id, section_id, position, kind, code, text, hint, descriptors,
         caps_from, cap_to, required)
      values
        (:authority, :id, :section, :position, :kind, :code, :text, :hint,
         :descriptors::text::jsonb, :capsFrom, :capTo, :required)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;
  private final JsonMapper json;
  private final Organisation organisation;

  ShippedTools(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Ids ids,
      CouncilTime time,
      JsonMapper json,
      Organisation organisation) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
    this.json = json;
    this.organisation = organisation;
  }

  @EventListener
  void founded(Founded founded) {
    install(founded.authority());
  }

  /** An authority founded before the tool was shipped has it from the next start. */
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    organisation.authorities().forEach(authority -> install(authority.authorityId()));
  }

  /** Installs the shipped tool where the authority has none of its code; twice changes nothing. */
  public void install(AuthorityId authority) {
    ToolFile file = read();
    inAuthority.change(authority, () -> install(authority, file));
  }

  private void install(AuthorityId authority, ToolFile file) {
    boolean there =
        queries.list(ToolRow.class, Row.of(authority)).stream()
            .anyMatch(tool -> tool.code().equals(file.code()));
    if (!there) {
      add(authority, file);
    }
  }

  private void add(AuthorityId authority, ToolFile file) {
    Row row =
        Row.of(authority)
            .and("tool", ids.next())
            .and("code", file.code())
            .and("name", file.name())
            .and("version", ids.next())
            .and("number", file.version())
            .and("scale", file.scale())
            .and("months", file.lookBackMonths())
            .and("now", time.now());
    if (db.sql(TOOL).paramSource(row).update() == 0) {
      return; // another node was first
    }
    db.sql(VERSION).paramSource(row).update();
    addCaps(row, file.caps() == null ? List.of() : file.caps());
    int position = 0;
    for (ToolFile.Part part : file.sections()) {
      add(row.and("section", ids.next()).and("position", ++position), part);
    }
  }

  private void addCaps(Row row, List<OverallCap> caps) {
    int position = 0;
    for (OverallCap cap : caps) {
      row.and("position", ++position)
          .and("atLeast", cap.atLeast())
          .and("fromRank", cap.fromRank())
          .and("toRank", cap.toRank());
      db.sql(CAP).paramSource(row).update();
    }
  }

  private void add(Row row, ToolFile.Part part) {
    db.sql(SECTION).paramSource(row.and("title", part.title()).and("intro", part.intro())).update();
    int position = 0;
    for (ToolFile.Ask ask : part.questions()) {
      UUID id = ids.next();
      row.and("id", id)
          .and("position", ++position)
          .and("kind", ask.kind())
          .and("code", ask.code())
          .and("text", ask.text())
          .and("hint", ask.hint())
          .and("descriptors", descriptors(ask))
          .and("capsFrom", ask.capsFrom())
          .and("capTo", ask.capTo())
          .and("required", ask.required() == null || ask.required());
      db.sql(QUESTION).paramSource(row).update();
    }
  }

  private @Nullable String descriptors(ToolFile.Ask ask) {
    return ask.descriptors() == null ? null : json.writeValueAsString(ask.descriptors());
  }

  private ToolFile read() {
    try (InputStream in = ShippedTools.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The shipped tool is missing: " + FILE);
      }
      return json.readValue(in, ToolFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
