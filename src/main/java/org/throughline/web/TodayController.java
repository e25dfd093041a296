package org.throughline.web;

import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;

/** The home page. */
@Controller
final class TodayController {
  private final List<TodayLines> rooms;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  TodayController(List<TodayLines> rooms, InAuthority inAuthority, CouncilTime time) {
    this.rooms = rooms;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  @GetMapping("/")
  TodayPage today(Viewer viewer) {
    List<TodayLine> lines = inAuthority.read(viewer.authority(), () -> linesFor(viewer));
    int hour = ZonedDateTime.ofInstant(time.now(), CouncilTime.LONDON).getHour();
    return new TodayPage(viewer, time.today(), hour, lines);
  }

  private List<TodayLine> linesFor(Viewer viewer) {
    return rooms.stream().flatMap(room -> room.linesFor(viewer).stream()).toList();
  }
}
