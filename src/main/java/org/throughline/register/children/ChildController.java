package org.throughline.register.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.people.RecordHistory;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.Stop;

/** One child's page. */
@Controller
final class ChildController {
  private static final String HISTORY = "/children/{id}/history";
  private static final List<Stop> NOT_YET =
      Stream.of("Audit", "Findings", "Actions", "Committee")
          .map(label -> new Stop(label, "not yet", null, Stop.Way.AHEAD))
          .toList();

  private final Children children;
  private final Journeys journeys;
  private final RecordHistory history;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final CouncilTime time;
  private final List<LineOfSight> rooms;

  ChildController(
      Children children,
      Journeys journeys,
      RecordHistory history,
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

  @GetMapping(HISTORY)
  ChildHistoryPage history(
      Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked) {
    String path = "/children/" + id + "/history";
    return new ChildHistoryPage(found(viewer, id), history.list(viewer, "child", id, path, asked));
  }

  @GetMapping({HISTORY + ".csv", HISTORY + ".xlsx", HISTORY + ".ods"})
  Download history(
      Viewer viewer,
      FileKind kind,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> asked) {
    return history.file(viewer, kind, "child", id, found(viewer, id).reference(), asked);
  }

  private Child found(Viewer viewer, UUID id) {
    return inAuthority.read(
        viewer.authority(),
        () -> children.find(viewer, new ChildId(id)).orElseThrow(() -> new NotFound("child")));
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
        stops(viewer, child),
        lastSeen(viewer, id, today),
        today);
  }

  private List<Stop> stops(Viewer viewer, Child child) {
    List<Stop> ahead =
        rooms.stream().flatMap(room -> room.after(viewer, child.id()).stream()).toList();
    List<Stop> stops = new ArrayList<>();
    stops.add(new Stop(child.reference(), "you are here", null, Stop.Way.HERE));
    stops.addAll(ahead.isEmpty() ? NOT_YET : ahead);
    return stops;
  }

  private String lastSeen(Viewer viewer, ChildId child, LocalDate today) {
    Row row = Row.of(viewer.authority()).and("child", child).and("today", today);
    return queries.find(LastSeenRow.class, row).map(LastSeenRow::words).orElse("Not told");
  }
}
