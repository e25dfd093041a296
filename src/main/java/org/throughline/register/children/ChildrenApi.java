package org.throughline.register.children;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;

/** Children and their journeys for machines; the same rules and the same log as the pages. */
@RestController
final class ChildrenApi {
  private static final int MOST = 500;

  private final ChildList list;
  private final Children children;
  private final Journeys journeys;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  ChildrenApi(
      ChildList list,
      Children children,
      Journeys journeys,
      InAuthority inAuthority,
      CouncilTime time) {
    this.list = list;
    this.children = children;
    this.journeys = journeys;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  /** One page of a list. */
  record Listed(List<Line> items, @Nullable String next) {}

  /** One child of a list. */
  record Line(
      String id,
      String reference,
      @Nullable String status,
      @Nullable LocalDate statusSince,
      @Nullable String team,
      @Nullable String worker,
      boolean inLatestExtract) {}

  /** A journey: events from the oldest, and what the extracts said of each involvement in turn. */
  record Told(
      String reference,
      @Nullable String status,
      @Nullable String team,
      @Nullable String worker,
      LocalDate from,
      LocalDate to,
      boolean inLatestExtract,
      List<Event> events,
      List<Version> involvements) {}

  /** One dated event; the detail is a code of the kind’s own list, or text. */
  record Event(LocalDate date, String kind, @Nullable String detail, String list) {}

  /** What the extracts of {@code since} up to that of {@code until} said of one involvement. */
  record Version(
      String list,
      String status,
      @Nullable String team,
      @Nullable String worker,
      @Nullable LocalDate started,
      @Nullable LocalDate ended,
      @Nullable String reason,
      LocalDate since,
      @Nullable LocalDate until) {}

  @GetMapping("/api/v1/children")
  Listed children(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Refused.unusable("The limit of a page is 1 to 500.");
    }
    ChildLines lines =
        list.page(
            viewer,
            ChildrenFilter.of(asked),
            new ChildColumns(time.today()).all().layout(asked),
            Cursor.read(cursor),
            limit);
    return new Listed(lines.rows().stream().map(ChildrenApi::line).toList(), lines.next());
  }

  @GetMapping("/api/v1/children/{reference}/journey")
  Told journey(
      Viewer viewer, @PathVariable String reference, @RequestParam(defaultValue = "6") int months) {
    return inAuthority.write(viewer.authority(), () -> told(viewer, reference, months));
  }

  private Told told(Viewer viewer, String reference, int months) {
    Child child = children.see(viewer, reference);
    Journey journey = journeys.of(viewer.authority(), child, time.today(), months);
    return new Told(
        child.reference(),
        child.status(),
        child.team(),
        child.worker(),
        journey.from(),
        journey.to(),
        child.inLatestExtract(),
        journey.events().stream().map(ChildrenApi::event).toList(),
        journey.involvements().stream().map(ChildrenApi::version).toList());
  }

  private static Line line(ChildLineRow row) {
    return new Line(
        row.id().toString(),
        row.reference(),
        row.status(),
        row.statusSince(),
        row.team(),
        row.worker(),
        !row.absent());
  }

  private static Event event(JourneyEvent event) {
    return new Event(event.onDate(), event.kind(), event.detail(), event.list());
  }

  private static Version version(Involvement one) {
    return new Version(
        one.list(),
        one.status(),
        one.team(),
        one.worker(),
        one.started(),
        one.ended(),
        one.reason(),
        one.since(),
        one.until());
  }
}
