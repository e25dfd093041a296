package org.throughline.people;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.people.AdministrationLine.Part;
import org.throughline.web.Counted;
import org.throughline.web.Viewer;

/** People and the organisation, on the administrator’s page. */
@Component
final class PeopleLines implements AdministrationLines {
  private final Accounts accounts;
  private final Organisation organisation;

  PeopleLines(Accounts accounts, Organisation organisation) {
    this.accounts = accounts;
    this.organisation = organisation;
  }

  @Override
  public List<AdministrationLine> linesFor(Viewer administrator) {
    return List.of(people(administrator), organisation(administrator));
  }

  private AdministrationLine people(Viewer viewer) {
    List<Person> people = Person.all(accounts.everybody(viewer.authority()));
    long without = people.stream().filter(person -> person.roles().isEmpty()).count();
    String now = Counted.things(people.size(), "person", "people") + " with an account";
    return new AdministrationLine(
        Part.PEOPLE,
        "People and roles",
        "/administration/people",
        "Who has an account, and which role each holds where. Add somebody, set a new password, end"
            + " an account.",
        without == 0 ? now : now + ", " + without + " without a role");
  }

  private AdministrationLine organisation(Viewer viewer) {
    long teams =
        organisation.tree(viewer.authority()).stream()
            .filter(node -> node.kind() == NodeKind.TEAM)
            .count();
    return new AdministrationLine(
        Part.PEOPLE,
        "Services, localities and teams",
        "/administration/organisation",
        "Where roles are held. Children are found under the team that the extract names.",
        teams == 0 ? "No team yet" : Counted.things(Math.toIntExact(teams), "team"));
  }
}
