package org.throughline.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.audits.tools.Tools;
import org.throughline.demo.world.Asked;
import org.throughline.demo.world.Chance;
import org.throughline.demo.world.CouncilWorld;
import org.throughline.demo.world.Saying;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;

/** Writes all that was ever audited in a council, in the transaction that runs. */
@Component
final class DemoAudits {
  // Foreign keys are checked by plans that were made while the tables were almost empty, and that
  // would read a whole council for each row.
  private static final String PLAN_ANEW = "discard plans";
  private static final String LIVE_FROM =
      "update audits.tool_version set live_from = :from where authority_id = :authority";

  private final JdbcClient db;
  private final Queries queries;
  private final Tools tools;
  private final PastDraws draws;
  private final PastAudits audits;
  private final PastWords words;
  private final PastConcerns concerns;
  private final PastFollowUps followUps;
  private final PastActions actions;
  private final PastChildrenOfConcern children;
  private final PastHistory history;

  DemoAudits(
      JdbcClient db,
      Queries queries,
      Tools tools,
      PastDraws draws,
      PastAudits audits,
      PastWords words,
      PastConcerns concerns,
      PastFollowUps followUps,
      PastActions actions,
      PastChildrenOfConcern children,
      PastHistory history) {
    this.db = db;
    this.queries = queries;
    this.tools = tools;
    this.draws = draws;
    this.audits = audits;
    this.words = words;
    this.concerns = concerns;
    this.followUps = followUps;
    this.actions = actions;
    this.children = children;
    this.history = history;
  }

  void write(CouncilWorld world, Peopled peopled, Map<LocalDate, UUID> extracts) {
    AuthorityId authority = peopled.authority();
    var _ = db.sql(PLAN_ANEW).update();
    ToolRow row = queries.one(ToolRow.class, Row.of(authority));
    ToolVersion tool = tools.version(authority, row.versionId());
    Made made = new Made(world, peopled, row, extracts, children(authority), ids(world));
    Instant first = world.months().getFirst().opened();
    db.sql(LIVE_FROM).paramSource(Row.of(authority).and("from", first)).update();
    Map<LocalDate, UUID> drawn = draws.write(made);
    List<PastAudits.Written> written = audits.write(made, drawn);
    Saying saying = new Saying(asked(tool), new ToolRule(tool));
    List<PastWords.Found> found = words.write(made, written, saying);
    concerns.write(made, written);
    List<PastAudits.Written> again = followUps.write(made, written);
    found.addAll(words.write(made, again, saying));
    actions.write(made, found);
    history.write(made, drawn, written);
    children.write(made);
  }

  private Map<String, ChildIdRow> children(AuthorityId authority) {
    Map<String, ChildIdRow> children = new HashMap<>();
    queries
        .list(ChildIdRow.class, Row.of(authority))
        .forEach(child -> children.put(child.reference(), child));
    return children;
  }

  private static List<Asked> asked(ToolVersion tool) {
    return tool.questions().stream()
        .map(question -> new Asked(question.id(), Kebab.of(question.kind()), question.code()))
        .toList();
  }

  /** Ids of the day the council is made, so that whatever is made after it sorts after it. */
  private static Ids ids(CouncilWorld world) {
    Instant day = world.day().atStartOfDay(CouncilTime.LONDON).toInstant();
    Chance chance = new Chance(world.plan().seed()).fork("ids");
    return new Ids(InstantSource.fixed(day), chance.generator());
  }
}
