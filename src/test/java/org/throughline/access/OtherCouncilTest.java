package org.throughline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.throughline.RoomTest;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * Of one council nothing is seen from the other: whatever of it is asked for is answered as what
 * does not exist, word for word.
 */
@RoomTest
class OtherCouncilTest {
  @Autowired Routes routes;
  @Autowired Worlds worlds;
  @Autowired Asking asking;
  private final List<String> otherwise = new ArrayList<>();
  private World ours;
  private World theirs;
  private Map<Route, Rule> rules;

  @BeforeEach
  void open() throws Exception {
    rules = Table.read().rules();
    ours = worlds.ours();
    theirs = worlds.theirs();
  }

  @Test
  void anIdOfOursIsForTheOtherCouncilAsOneThatDoesNotExist() {
    int asked = 0;
    for (Map.Entry<Route, Rule> line : withIds()) {
      for (Role role : line.getValue().may()) {
        Viewer stranger = theirs.council().as(role);
        String real = ours.address(line.getKey(), ours.council().as(role));
        hidden(line.getKey(), stranger, real, unknown(real));
        asked++;
      }
    }
    assertThat(otherwise).isEmpty();
    assertThat(asked).isGreaterThan(150);
  }

  @Test
  void anIdOfOursUnderOneOfTheirsIsAsOneThatDoesNotExist() {
    for (Map.Entry<Route, Rule> line : withIds()) {
      Route route = line.getKey();
      for (Role role : line.getValue().may()) {
        Viewer stranger = theirs.council().as(role);
        List<String> own = ids(theirs.address(route, stranger));
        List<String> foreign = ids(ours.address(route, ours.council().as(role)));
        if (own.size() > 1) {
          String mixed = theirs.address(route, stranger).replace(own.getLast(), foreign.getLast());
          hidden(
              route, stranger, mixed, mixed.replace(foreign.getLast(), beside(foreign.getLast())));
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void whatIsHiddenFromARoleIsForItAsWhatDoesNotExist() {
    for (Map.Entry<Route, Rule> line : withIds()) {
      for (Role role : Role.values()) {
        if (line.getValue().of(role) == Verdict.HIDDEN) {
          Viewer viewer = ours.council().as(role);
          String real = ours.address(line.getKey(), viewer);
          hidden(line.getKey(), viewer, real, unknown(real));
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void anIdOfOursInAFieldIsAsOneThatDoesNotExist() {
    int asked = 0;
    for (Map.Entry<Route, Form> one : theirs.forms().entrySet()) {
      Route route = one.getKey();
      for (Map.Entry<String, String> field : fields(route, one.getValue())) {
        Viewer stranger = strangerFor(route);
        String foreign = field.getValue();
        String none = unknown(foreign);
        String address = theirs.address(route, stranger);
        Likeness there =
            Likeness.of(
                asking.look(route, address, stranger, one.getValue().with(field.getKey(), foreign)),
                foreign);
        Likeness nowhere =
            Likeness.of(
                asking.look(route, address, stranger, one.getValue().with(field.getKey(), none)),
                none);
        compare(route + " with " + field.getKey(), there, nowhere);
        asked++;
      }
    }
    assertThat(otherwise).isEmpty();
    assertThat(asked).isGreaterThan(6);
  }

  /** Fields that hold an id or a reference in a right form of ours, and some that may. */
  private List<Map.Entry<String, String>> fields(Route route, Form form) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    ours.form(route)
        .fields()
        .forEach((name, value) -> {
          boolean ofOurs = !ids(value).isEmpty() || value.startsWith(ours.marker() + "-");
          if (ofOurs && form.fields().containsKey(name)) {
            fields.add(Map.entry(name, value));
          }
        });
    if (route.equals(Route.read("POST /audits/cycles/{id}/draws"))) {
      fields.add(Map.entry("service", ours.council().node("Safeguarding").toString()));
      fields.add(Map.entry("exclusions", ours.marker() + "-03: known to the auditor"));
    }
    if (route.equals(Route.read("POST /audits/draw-policy"))) {
      fields.add(Map.entry("seen", ours.council().root().toString()));
    }
    return fields;
  }

  @Test
  void anIdOfOursInAQuestionIsAsOneThatDoesNotExist() {
    Set<String> ids = new TreeSet<>();
    ours.places().values().forEach(place -> ids.addAll(ids(place)));
    ids.addAll(ours.council().nodes().values().stream().map(UUID::toString).toList());
    int asked = 0;
    for (Map.Entry<Route, HandlerMethod> one : routes.served().entrySet()) {
      Route route = one.getKey();
      for (String name : idsAskedFor(one.getValue())) {
        Viewer stranger = strangerFor(route);
        String address = theirs.address(route, stranger) + "?" + name + "=";
        for (String id : route.isChange() ? Set.<String>of() : ids) {
          String none = beside(id);
          Likeness nowhere =
              Likeness.of(asking.look(route, address + none, stranger, Form.EMPTY), none);
          Likeness there = Likeness.of(asking.look(route, address + id, stranger, Form.EMPTY), id);
          compare(address + id, there, nowhere);
          asked++;
        }
      }
    }
    assertThat(otherwise).isEmpty();
    assertThat(asked).isGreaterThan(100);
  }

  private static List<String> idsAskedFor(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .filter(parameter -> parameter.getParameterType() == UUID.class)
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(MethodParameter::getParameter)
        .map(java.lang.reflect.Parameter::getName)
        .toList();
  }

  @Test
  void noPageOfTheirsHoldsAnythingOfOurs() {
    Set<String> traces = new TreeSet<>(Set.of(ours.marker() + "-", ours.marker() + " "));
    ours.places().values().forEach(place -> traces.addAll(ids(place)));
    for (Map.Entry<Route, Rule> line : rules.entrySet()) {
      Route route = line.getKey();
      for (Role role : route.isChange() ? Set.<Role>of() : line.getValue().may()) {
        Viewer stranger = theirs.council().as(role);
        String address = theirs.address(route, stranger);
        // Without its tokens, whose chance letters may spell anything.
        String body = Likeness.of(asking.look(route, address, stranger, Form.EMPTY)).text();
        traces.stream()
            .filter(body::contains)
            .forEach(trace -> otherwise.add(route + " as " + role + " holds " + trace));
      }
    }
    assertThat(otherwise).isEmpty();
  }

  /** Lines whose address has an id in it. */
  private List<Map.Entry<Route, Rule>> withIds() {
    Viewer anybody = ours.council().as(Role.AUDITOR);
    Stream<Map.Entry<Route, Rule>> lines = rules.entrySet().stream();
    return lines
        .filter(line -> {
          String address = ours.address(line.getKey(), anybody);
          return !unknown(address).equals(address);
        })
        .toList();
  }

  /** Whoever of the other council is the strongest for this. */
  private Viewer strangerFor(Route route) {
    Rule rule = Objects.requireNonNull(rules.get(route));
    return theirs.council().as(rule.may().stream().sorted().findFirst().orElse(Role.AUDITOR));
  }

  private void hidden(Route route, Viewer viewer, String real, String unknown) {
    Form form = (viewer.authority().equals(ours.council().id()) ? ours : theirs).form(route);
    Likeness there = Likeness.of(asking.look(route, real, viewer, form));
    Likeness nowhere = Likeness.of(asking.look(route, unknown, viewer, form));
    String what = route + " as " + viewer.name();
    if (there.status() != 404) {
      otherwise.add(what + ": " + there.status() + " " + there.location());
    }
    compare(what, there, nowhere);
  }

  private void compare(String what, Likeness there, Likeness nowhere) {
    if (!there.equals(nowhere) || there.status() >= 500) {
      otherwise.add(
          "%s: %d %s, but %d %s where there is none"
              .formatted(
                  what, there.status(), there.location(), nowhere.status(), nowhere.location()));
    }
  }

  /** The same with ids and references that nobody has. */
  private String unknown(String address) {
    return Likeness.ID
        .matcher(address)
        .replaceAll(id -> beside(id.group()))
        .replace(ours.marker() + "-", "XX-");
  }

  private static List<String> ids(String text) {
    return Likeness.ID.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
  }

  /** The id next to this one, which nobody has; it stands at the same place in every order. */
  private static String beside(String id) {
    String last = id.substring(id.length() - 1);
    String other = String.valueOf("1032547698badcfe".charAt(Integer.parseInt(last, 16)));
    return id.substring(0, id.length() - 1) + other;
  }
}
