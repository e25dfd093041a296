package org.throughline.journeys;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.Browser;
import org.throughline.kernel.AuthorityId;
import org.throughline.people.Accounts;
import org.throughline.people.Organisation;
import org.throughline.people.PersonRow;
import org.throughline.web.Role;

/** The people of the demo council, each to be had at a browser of their own. */
record Cast(DemoServer server, Browser browser) {
  Visitor as(Role role, int width) {
    return signedIn(people(role).getFirst(), width);
  }

  Visitor signedIn(PersonRow person, int width) {
    return new Visitor(browser, server.home(), width).signsIn(person.email(), DemoServer.PASSWORD);
  }

  List<PersonRow> people(Role role) {
    return everybody().filter(person -> person.role() == role).toList();
  }

  PersonRow named(String name) {
    return everybody().filter(person -> person.name().equals(name)).findFirst().orElseThrow();
  }

  /** Somebody with this role, of this team where one of them is. */
  PersonRow of(Role role, String team) {
    return people(role).stream()
        .min(Comparator.comparing(person -> !team.equals(person.nodeName())))
        .orElseThrow();
  }

  /** The first with this role on whose home page this stands. */
  Visitor whoFinds(Role role, String link) {
    return first(role, Browser.WIDE, visitor -> visitor.opens("/").has(link));
  }

  /** An auditor with an audit to do, on their home page. */
  Visitor auditorWithWork(int width) {
    return first(
            Role.AUDITOR,
            width,
            visitor ->
                visitor
                    .opens("/audits?mine=true&state=to-do")
                    .has("main a[href^='/audits/']:has(.tl-ref)"))
        .opens("/");
  }

  private Visitor first(Role role, int width, Predicate<Visitor> wanted) {
    return people(role).stream()
        .map(person -> signedIn(person, width))
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody is there: " + role));
  }

  private Stream<PersonRow> everybody() {
    AuthorityId aldermarsh =
        server.part(Organisation.class).authorities().stream()
            .filter(council -> council.code().equals("aldermarsh"))
            .findFirst()
            .orElseThrow()
            .authorityId();
    return server.part(Accounts.class).everybody(aldermarsh).stream();
  }
}
