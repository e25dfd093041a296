package org.throughline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.RoomTest;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Every route of the router × every role, as docs/architecture/access.md has it. */
@RoomTest
class AccessMatrixTest {
  @Autowired Routes routes;
  @Autowired Worlds worlds;
  @Autowired Asking asking;
  private Table table;
  private World world;

  @BeforeEach
  void open() throws Exception {
    table = Table.read();
    world = worlds.ours();
  }

  @Test
  void theTableHasEveryRouteOfTheRouterAndNoOther() {
    assertThat(table.rules().keySet())
        .as("routes in " + Table.FILE)
        .containsExactlyInAnyOrderElementsOf(routes.served().keySet());
    assertThat(routes.served()).hasSizeGreaterThan(90);
  }

  @Test
  void theTableHasTheRoutesOfADemoWhichAreNotThereOtherwise() throws Exception {
    assertThat(table.ofADemo()).isNotEmpty().isEqualTo(routes.ofADemo());
    Viewer administrator = world.council().as(Role.ADMINISTRATOR);
    for (Route route : table.ofADemo()) {
      assertThat(asking.look(route, route.pattern(), administrator, Form.EMPTY).getStatus())
          .as(route.toString())
          .isEqualTo(404);
    }
  }

  @Test
  void eachRoleIsAnsweredAsTheTableHasIt() {
    List<String> otherwise = new ArrayList<>();
    table
        .rules()
        .forEach((route, rule) -> {
          for (Role role : Role.values()) {
            Viewer viewer = world.council().as(role);
            compare(otherwise, route, role.code(), rule.of(role), look(route, viewer));
          }
        });
    assertThat(otherwise).isEmpty();
  }

  @Test
  void whoIsNotSignedInComesToTheOpenPagesAndToNoOther() {
    List<String> otherwise = new ArrayList<>();
    Viewer anybody = world.council().as(Role.READ_ONLY);
    table
        .rules()
        .forEach((route, rule) -> {
          Form form = world.form(route);
          MockHttpServletResponse answer =
              asking.look(route, world.address(route, anybody), null, form);
          compare(otherwise, route, "nobody", rule.ofNobody(), answer);
        });
    assertThat(otherwise).isEmpty();
  }

  @Test
  void aTokenDoesNothingWithoutTheScopeThatTheTableNames() {
    List<String> otherwise = new ArrayList<>();
    table
        .rules()
        .forEach((route, rule) -> {
          assertThat(rule.scope() != null).as(route + " names a scope").isEqualTo(route.isApi());
          if (rule.scope() != null) {
            Viewer viewer = world.council().as(rule.may().iterator().next());
            Set<Scope> others = EnumSet.complementOf(EnumSet.of(rule.scope()));
            compare(otherwise, route, "without", Verdict.REFUSED, look(route, viewer, others));
            Set<Scope> just = EnumSet.of(rule.scope());
            if (!route.isChange()) {
              just.add(Scope.READ);
            }
            compare(otherwise, route, "with", Verdict.DONE, look(route, viewer, just));
          }
        });
    assertThat(otherwise).isEmpty();
  }

  @Test
  void noRouteAnswersAMethodItDoesNotHave() {
    List<String> otherwise = new ArrayList<>();
    Viewer viewer = world.council().as(Role.HEAD_OF_QUALITY);
    Set<String> patterns = new TreeSet<>();
    table.rules().keySet().forEach(route -> patterns.add(route.pattern()));
    patterns.remove("/error");
    for (String pattern : patterns) {
      for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
        Route route = new Route(method, pattern);
        if (!table.rules().containsKey(route)) {
          int status =
              asking.look(route, world.address(route, viewer), viewer, Form.EMPTY).getStatus();
          if (!Set.of(404, 405).contains(status)) {
            otherwise.add(route + ": " + status);
          }
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  private MockHttpServletResponse look(Route route, Viewer viewer) {
    return asking.look(route, world.address(route, viewer), viewer, world.form(route));
  }

  private MockHttpServletResponse look(Route route, Viewer viewer, Set<Scope> scopes) {
    return asking.look(route, world.address(route, viewer), viewer, scopes, world.form(route));
  }

  private static void compare(
      List<String> otherwise,
      Route route,
      String who,
      Verdict expected,
      MockHttpServletResponse answer) {
    Verdict verdict = Verdict.of(answer);
    if (verdict != expected) {
      otherwise.add(
          "%s as %s: %s expected, was %d %s"
              .formatted(route, who, expected, answer.getStatus(), said(answer)));
    }
  }

  private static String said(MockHttpServletResponse answer) {
    String text = org.jsoup.Jsoup.parse(Somebody.body(answer)).select("main").text();
    return text.substring(0, Math.min(150, text.length()));
  }
}
