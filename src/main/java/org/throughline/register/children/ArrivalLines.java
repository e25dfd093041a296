package org.throughline.register.children;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Counted;
import org.throughline.web.Role;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** What an extract of the last week changed in a team manager’s teams, on the home page. */
@Component
final class ArrivalLines implements TodayLines {
  private static final Duration NEWS = Duration.ofDays(7);

  private final Children children;
  private final Queries queries;
  private final CouncilTime time;

  ArrivalLines(Children children, Queries queries, CouncilTime time) {
    this.children = children;
    this.queries = queries;
    this.time = time;
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    if (!viewer.is(Role.TEAM_MANAGER)) {
      return List.of();
    }
    Optional<LatestExtractRow> latest =
        children.latestExtract(viewer.authority()).filter(this::isNews);
    return latest.map(extract -> lines(viewer, extract)).orElse(List.of());
  }

  private boolean isNews(LatestExtractRow extract) {
    Instant finished = extract.finishedAt();
    return finished != null && finished.isAfter(time.now().minus(NEWS));
  }

  private List<TodayLine> lines(Viewer viewer, LatestExtractRow extract) {
    Row row =
        Row.of(viewer.authority())
            .and("account", viewer.account())
            .and("nodes", viewer.nodes(Role.TEAM_MANAGER))
            .and("latest", extract.id());
    ArrivalsRow news = queries.one(ArrivalsRow.class, row);
    String meta = "By the extract of " + Days.full(extract.asAt());
    List<TodayLine> lines = new ArrayList<>();
    if (news.arrived() > 0) {
      String what = children(news.arrived()) + " new to your team";
      lines.add(line(what, "/children?arrived=yes", meta));
    }
    if (news.missing() > 0) {
      String what = children(news.missing()) + " of your team not in the latest extract";
      lines.add(line(what, "/children?absent=yes", meta));
    }
    return lines;
  }

  private static String children(int count) {
    return Counted.things(count, "child", "children");
  }

  private static TodayLine line(String what, String href, String meta) {
    return new TodayLine(Part.CHANGED, Urgency.DONE, what, href, meta, null);
  }
}
