package org.throughline.register.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** One child's page. */
@Controller
final class ChildController {
  private static final List<SightStop> NOT_YET =
      List.of(
          new SightStop("Audit", "not yet", null, true),
          new SightStop("Findings", "not yet", null, true),
          new SightStop("Actions", "not yet", null, true),
          new SightStop("Committee", "not yet", null, true));

  private final Children children;
  private final Journeys journeys;
  private final ChildHistory history;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final CouncilTime time;
  private final List<LineOfSight> rooms;

  ChildController(
      Children children,
      Journeys journeys,
      ChildHistory history,
      Queries queries,
      InAuthority inAuthority,
      CouncilTime time,
      List<LineOfSight> rooms) {
    this.children = children;
    this.journeys = journeys;
    this.history = history;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.time = time;
    this.rooms = List.copyOf(rooms);
  }

  @GetMapping("/children/{id}")
  ChildPage child(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "6") int months) {
    return inAuthority.write(viewer.authority(), () -> page(viewer, new ChildId(id), months));
  }

  @GetMapping("/children/{id}/history")
  ChildHistoryPage history(Viewer viewer, @PathVariable UUID id) {
    return inAuthority.read(
        viewer.authority(),
        () ->
            history.of(
                viewer,
                children.find(viewer, new ChildId(id)).orElseThrow(() -> new NotFound("child"))));
  }

  private ChildPage page(Viewer viewer, ChildId id, int months) {
    LocalDate today = time.today();
    Child child = children.see(viewer, id);
    Journey journey = journeys.of(viewer.authority(), child, today, months);
    return new ChildPage(
        child,
        journey,
        journey.lines(),
        JourneyChart.of(journey, today),
        stops(viewer, id),
        lastSeen(viewer, id, today),
        today);
  }

  private List<SightStop> stops(Viewer viewer, ChildId child) {
    List<SightStop> stops = new ArrayList<>();
    rooms.forEach(room -> stops.addAll(room.after(viewer, child)));
    return stops.isEmpty() ? NOT_YET : stops;
  }

  private String lastSeen(Viewer viewer, ChildId child, LocalDate today) {
    Row row = Row.of(viewer.authority()).and("child", child).and("today", today);
    return queries.find(LastSeenRow.class, row).map(LastSeenRow::words).orElse("Not told");
  }
}
