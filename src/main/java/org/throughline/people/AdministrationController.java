package org.throughline.people;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.kernel.InAuthority;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Where an administrator begins. */
@Controller
final class AdministrationController {
  private final List<AdministrationLines> rooms;
  private final InAuthority inAuthority;

  AdministrationController(List<AdministrationLines> rooms, InAuthority inAuthority) {
    this.rooms = List.copyOf(rooms);
    this.inAuthority = inAuthority;
  }

  @GetMapping("/administration")
  AdministrationPage administration(Viewer viewer) {
    viewer.mustBe(Scope.READ, "administer this council", Role.ADMINISTRATOR);
    return inAuthority.read(viewer.authority(), () -> new AdministrationPage(lines(viewer)));
  }

  private List<AdministrationLine> lines(Viewer viewer) {
    return rooms.stream()
        .flatMap(room -> room.linesFor(viewer).stream())
        .sorted(
            Comparator.comparing(AdministrationLine::part).thenComparing(AdministrationLine::what))
        .toList();
  }
}
