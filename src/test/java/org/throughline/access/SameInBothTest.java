package org.throughline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * What may be there once in a council may be there in each: neither learns that the other has it.
 */
@RoomTest
class SameInBothTest {
  private static final List<String> ONCE =
      List.of(
          "POST /administration/people",
          "POST /administration/organisation",
          "POST /administration/organisation/{id}/name",
          "POST /administration/restrictions",
          "POST /administration/case-link",
          "POST /audits/programmes",
          "POST /cycles",
          "POST /extracts",
          "POST /extracts/mappings",
          "POST /me/tokens",
          "POST /api/v1/draws",
          "POST /api/v1/extracts");

  @Autowired Worlds worlds;
  @Autowired Asking asking;

  @Test
  void whatTheOtherCouncilHasAlreadyIsTakenAsIfItHadNot() throws Exception {
    World first = worlds.another();
    World second = worlds.another();
    for (String name : ONCE) {
      Route route = Route.read(name);
      Viewer here = whoMay(second, route);
      Form form = shared(route, second, first);
      Likeness before = look(second, route, here, form);
      assertThat(before.status()).as(name + before.text()).isIn(200, 201, 202, 303);

      Viewer there = whoMay(first, route);
      String address = first.address(route, there);
      assertThat(Verdict.of(asking.ask("POST", address, there, forFirst(route, first, form))))
          .as(name)
          .isEqualTo(Verdict.DONE);

      assertThat(look(second, route, here, form)).as(name).isEqualTo(before);
    }
  }

  /** The two councils have the same children, so a reference of one is one of the other. */
  private Form shared(Route route, World second, World first) {
    Form form = second.form(route);
    if (!route.pattern().equals("/administration/restrictions")) {
      return form;
    }
    String all = route.pattern();
    String restricted =
        new Somebody(asking, whoMay(second, route)).text(all)
            + new Somebody(asking, whoMay(first, route)).text(all);
    for (int n = 1; n <= 12; n++) {
      String reference = "%s-%02d".formatted(second.marker(), n);
      if (!restricted.contains(reference)) {
        return form.with("reference", reference);
      }
    }
    throw new IllegalStateException("All are restricted");
  }

  /** The same words; only what names a node or a tool of a council is each council's own. */
  private static Form forFirst(Route route, World first, Form form) {
    Form own = first.form(route);
    Form same = form;
    for (String name : List.of("parent", "tool")) {
      String value = own.fields().get(name);
      same = value == null ? same : same.with(name, value);
    }
    return same;
  }

  private Likeness look(World world, Route route, Viewer viewer, Form form) {
    Likeness seen = Likeness.of(asking.look(route, world.address(route, viewer), viewer, form));
    return new Likeness(seen.status(), withoutIds(seen.location()), withoutIds(seen.text()));
  }

  /** What is made anew has an id anew; a token is a secret anew. */
  private static String withoutIds(String text) {
    return Likeness.ID.matcher(text).replaceAll("ID").replaceAll("tl_[\\w-]{20,}", "token");
  }

  private static Viewer whoMay(World world, Route route) throws IllegalStateException {
    try {
      Rule rule = java.util.Objects.requireNonNull(Table.read().rules().get(route));
      return world.council().as(rule.may().stream().sorted().findFirst().orElse(Role.AUDITOR));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
