package org.throughline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.RoomTest;
import org.throughline.web.FormKey;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** Whatever is sent, it is answered in plain words: never with an error of ours. */
@RoomTest
class ForgedRequestsTest {
  private static final List<String> GARBAGE =
      List.of(
          "",
          " ",
          "forged",
          "-1",
          "99999999999999999999",
          "2026-99",
          "0001-01-01",
          "'; drop table register.child; --",
          "%",
          "\u0000",
          "a\u0000b",
          longText());

  /** Of no pattern, so that no key of an index can make it shorter. */
  private static String longText() {
    byte[] bytes = new byte[10_000];
    new Random(20261122).nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What lists are filtered by, where a page takes whatever it is asked with. */
  private static final List<String> FILTERS =
      List.of(
          "after",
          "status",
          "team",
          "auditor",
          "state",
          "grade",
          "from",
          "to",
          "mine",
          "q",
          "reference",
          "sort",
          "arrived",
          "absent",
          "worker",
          "cursor");

  @Autowired Routes routes;
  @Autowired Worlds worlds;
  @Autowired Asking asking;
  private final List<String> otherwise = new ArrayList<>();
  private World world;
  private Map<Route, Rule> rules;

  @BeforeEach
  void open() throws Exception {
    world = worlds.ours();
    rules = Table.read().rules();
  }

  @Test
  void aFormWithoutItsTokenIsRefusedToEverybody() {
    int asked = 0;
    for (Route route : rules.keySet()) {
      if (route.isChange() && !route.isApi()) {
        Viewer viewer = whoMay(route);
        String address = world.address(route, viewer);
        stale(route, asking.forged(route, address, viewer, world.form(route)));
        stale(route, asking.forged(route, address, null, world.form(route)));
        asked++;
      }
    }
    assertThat(otherwise).isEmpty();
    assertThat(asked).isGreaterThan(40);
  }

  private void stale(Route route, MockHttpServletResponse answer) {
    if (answer.getStatus() != 403 || !Somebody.body(answer).contains("This form has gone stale")) {
      otherwise.add(route + ": " + answer.getStatus());
    }
  }

  @Test
  void aFormWithoutItsKeyOrWithAForgedOneIsNotTaken() {
    int asked = 0;
    for (Route route : rules.keySet()) {
      if (hasKey(route)) {
        Viewer viewer = whoMay(route);
        for (String key : List.of("", "forged", "00000000-0000-0000-0000")) {
          Form form = world.form(route).with("formKey", key);
          MockHttpServletResponse answer =
              asking.look(route, world.address(route, viewer), viewer, form);
          if (answer.getStatus() != 422
              || !Somebody.body(answer).contains("The form came without its key")) {
            otherwise.add(route + " with key " + key + ": " + answer.getStatus());
          }
          asked++;
        }
      }
    }
    assertThat(otherwise).isEmpty();
    assertThat(asked).isGreaterThan(100);
  }

  @Test
  void noFieldOfAFormMakesItFail() {
    for (Route route : rules.keySet()) {
      Viewer viewer = whoMay(route);
      Form right = world.form(route);
      for (String field : right.fields().keySet()) {
        GARBAGE.forEach(value -> clear(route, viewer, right.with(field, value), field, value));
        clear(route, viewer, right.without(field), field, "nothing");
      }
      if (route.isChange()) {
        clear(route, viewer, Form.EMPTY, "all", "nothing");
      }
      if (right.json() != null) {
        List.of("", "[]", "{", "{\"cycle\": 1}", "{\"cycle\": \"2026-11\", \"size\": \"x\"}")
            .forEach(json -> clear(route, viewer, Form.json(json), "body", json));
      }
    }
    assertThat(otherwise).isEmpty();
  }

  private void clear(Route route, Viewer viewer, Form form, String field, String value) {
    int status = asking.look(route, world.address(route, viewer), viewer, form).getStatus();
    if (status >= 500) {
      otherwise.add("%s with %s = “%.20s”: %d".formatted(route, field, value, status));
    }
  }

  @Test
  void noQuestionMakesAPageFail() {
    for (Route route : rules.keySet()) {
      if (!route.isChange()) {
        Viewer viewer = whoMay(route);
        for (String name : askedWith(route)) {
          for (String value : GARBAGE) {
            String query = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
            String address = world.address(route, viewer) + "?" + query;
            int status = asking.look(route, address, viewer, Form.EMPTY).getStatus();
            if (status >= 500) {
              otherwise.add("%s?%.60s: %d".formatted(route, query, status));
            }
          }
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  private Set<String> askedWith(Route route) {
    Set<String> names = new TreeSet<>();
    if (Arrays.stream(handler(route)).anyMatch(ForgedRequestsTest::takesAnything)) {
      names.addAll(FILTERS);
    }
    Arrays.stream(handler(route))
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(parameter -> parameter.getParameter().getName())
        .forEach(names::add);
    return names;
  }

  private static boolean takesAnything(MethodParameter parameter) {
    return Map.class.isAssignableFrom(parameter.getParameterType());
  }

  @Test
  void aForgedIdIsNotThere() {
    for (Route route : rules.keySet()) {
      Viewer viewer = whoMay(route);
      for (String variable : route.variables()) {
        for (String value : List.of("forged", "-1", "99999999999999999999", "0")) {
          String address =
              World.filled(
                  route, each -> each.equals(variable) ? value : world.place(each, viewer));
          int status = asking.look(route, address, viewer, world.form(route)).getStatus();
          if (status != 404) {
            otherwise.add(address + ": " + status);
          }
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  private boolean hasKey(Route route) {
    return Arrays.stream(handler(route))
        .anyMatch(parameter -> parameter.getParameterType() == FormKey.class);
  }

  private MethodParameter[] handler(Route route) {
    return Objects.requireNonNull(routes.served().get(route)).getMethodParameters();
  }

  /** One of those the route is for; where it is for nobody, anybody. */
  private Viewer whoMay(Route route) {
    Rule rule = Objects.requireNonNull(rules.get(route));
    return world.council().as(rule.may().stream().sorted().findFirst().orElse(Role.AUDITOR));
  }
}
