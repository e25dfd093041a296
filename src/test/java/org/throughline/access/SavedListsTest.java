package org.throughline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.RoomTest;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.lists.ReadBack;

/** Every list that can be taken away: whichever kind of file is taken, the same rows are in it. */
@RoomTest
class SavedListsTest {
  private static final String CSV = ".csv";

  @Autowired Routes routes;
  @Autowired Worlds worlds;
  @Autowired Asking asking;
  private World world;

  @BeforeEach
  void open() {
    world = worlds.ours();
  }

  private Stream<Route> lists() {
    return routes.served().keySet().stream().filter(route -> route.pattern().endsWith(CSV));
  }

  @Test
  void everyListIsHadAsEachKindOfFile() {
    assertThat(lists())
        .hasSizeGreaterThan(14)
        .allSatisfy(csv -> {
          for (String ending : List.of(".xlsx", ".ods")) {
            assertThat(routes.served()).containsKey(as(csv, ending));
          }
        });
  }

  @Test
  void eachKindOfFileHoldsTheSameRows() throws Exception {
    int rows = 0;
    for (Route csv : lists().toList()) {
      List<List<String>> lines =
          ReadBack.csv(file(csv).getContentAsByteArray()).stream()
              .map(line -> line.stream().map(cell -> plain(cell)).toList())
              .toList();
      byte[] xlsx = file(as(csv, ".xlsx")).getContentAsByteArray();
      byte[] ods = file(as(csv, ".ods")).getContentAsByteArray();
      assertThat(said(ReadBack.xlsx(xlsx, 0))).as(csv + " as xlsx").isEqualTo(lines);
      assertThat(said(ReadBack.ods(ods, 0))).as(csv + " as ods").isEqualTo(lines);
      rows += lines.size() - 1;
    }
    assertThat(rows).as("rows compared").isGreaterThan(100);
  }

  @Test
  void everyListRefusesAColumnAndAnOrderThatAreNone() {
    List<String> taken = new ArrayList<>();
    for (Route csv : lists().filter(each -> !each.pattern().startsWith("/insight")).toList()) {
      for (String asked : List.of("columns=nonsense", "sort=nonsense")) {
        Viewer viewer = whoMay(csv);
        String address = world.address(csv, viewer) + "?" + asked;
        int status = asking.look(csv, address, viewer, Form.EMPTY).getStatus();
        if (status != 422) {
          taken.add(address + ": " + status);
        }
      }
    }
    assertThat(taken).isEmpty();
  }

  /** Without what a CSV file alone has: the mark of text, and the nought of a whole share. */
  private static String plain(String cell) {
    return cell.replaceFirst("^'", "").replaceFirst("\\.0$", "");
  }

  private static List<List<String>> said(List<List<Object>> rows) {
    return rows.stream().map(row -> row.stream().map(SavedListsTest::said).toList()).toList();
  }

  private static String said(Object cell) {
    return cell instanceof java.time.LocalDateTime moment
        ? moment.toString().replace('T', ' ')
        : cell.toString();
  }

  private MockHttpServletResponse file(Route route) {
    Viewer viewer = whoMay(route);
    MockHttpServletResponse answer =
        asking.look(route, world.address(route, viewer), viewer, Form.EMPTY);
    assertThat(answer.getStatus()).as(route.toString()).isEqualTo(200);
    return answer;
  }

  /** A role whose reach is wide, where it may. */
  private Viewer whoMay(Route route) {
    try {
      Rule rule = Objects.requireNonNull(Table.read().rules().get(route), route.toString());
      return world
          .council()
          .as(
              Stream.of(Role.HEAD_OF_QUALITY, Role.ADMINISTRATOR)
                  .filter(rule.may()::contains)
                  .findFirst()
                  .orElseThrow());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Route as(Route csv, String ending) {
    return new Route("GET", csv.pattern().replace(CSV, ending));
  }
}
