package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows between rooms run down only, and the picture of them is drawn from the code. */
class ModulesTest {
  private static final Path PICTURE = Path.of("docs/architecture/modules.md");

  /** The floor of each room; arrows run from a higher floor to a lower one, never across. */
  private static final Map<String, Integer> FLOORS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("cli", 12),
              Map.entry("demo", 12),
              Map.entry("insight", 9),
              Map.entry("audits", 8),
              Map.entry("actions", 7),
              Map.entry("clocks", 6),
              Map.entry("register", 6),
              Map.entry("standards", 6),
              Map.entry("messages", 5),
              Map.entry("spreadsheets", 5),
              Map.entry("people", 4),
              Map.entry("history", 3),
              Map.entry("web", 2),
              Map.entry("kernel", 1),
              Map.entry("postgres", 1)));

  private final ApplicationModules rooms = ApplicationModules.of(Throughline.class);

  @Test
  void everyRoomKeepsToWhatItMayKnow() {
    rooms.verify();
    assertThat(rooms.stream().map(ModulesTest::name)).allMatch(FLOORS::containsKey);
  }

  @Test
  void arrowsRunDownOnly() {
    assertThat(rooms.stream().toList())
        .allSatisfy(room ->
            assertThat(knows(room))
                .as(name(room) + " knows only lower floors")
                .allMatch(known -> floor(known) < floor(name(room))));
  }

  @Test
  void thePictureOfTheRoomsIsTheOneInTheDocs() throws IOException {
    String drawn = drawn();
    if (!Files.exists(PICTURE) || Boolean.getBoolean("throughline.redraw")) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, drawn);
    }
    assertThat(Files.readString(PICTURE))
        .as("run with -Dthroughline.redraw=true to draw it anew")
        .isEqualTo(drawn);
  }

  private String drawn() {
    StringBuilder text =
        new StringBuilder("# The rooms\n\nDrawn by `ModulesTest` from the code. ")
            .append("Arrows run down only.\n\n```mermaid\ngraph TD\n");
    List<ApplicationModule> ordered =
        rooms.stream()
            .sorted(
                Comparator.comparingInt((ApplicationModule room) -> -floor(name(room)))
                    .thenComparing(ModulesTest::name))
            .toList();
    ordered.forEach(room -> text.append("  ").append(name(room)).append('\n'));
    ordered.forEach(room ->
        knows(room).forEach(known -> text.append("  %s --> %s\n".formatted(name(room), known))));
    return text.append("```\n").toString();
  }

  private List<String> knows(ApplicationModule room) {
    return room.getDirectDependencies(rooms).stream()
        .map(dependency -> name(dependency.getTargetModule()))
        .distinct()
        .sorted()
        .toList();
  }

  private static int floor(String room) {
    return FLOORS.getOrDefault(room, 0);
  }

  private static String name(ApplicationModule room) {
    return room.getIdentifier().toString();
  }
}
