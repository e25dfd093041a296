package org.throughline.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** The administrator's pages: the people and the roles they hold. */
@Controller
final class PeopleController {
  private static final String ALL = "/administration/people";

  private final Accounts accounts;
  private final Organisation organisation;
  private final Sessions sessions;
  private final History history;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  PeopleController(
      Accounts accounts,
      Organisation organisation,
      Sessions sessions,
      History history,
      InAuthority inAuthority,
      Forms forms,
      CouncilTime time) {
    this.accounts = accounts;
    this.organisation = organisation;
    this.sessions = sessions;
    this.history = history;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping(ALL)
  PeoplePage people(Viewer viewer, @RequestParam MultiValueMap<String, String> asked) {
    return people(viewer, PeopleColumns.ALL.layout(asked), "", "", "", List.of());
  }

  @GetMapping({ALL + ".csv", ALL + ".xlsx", ALL + ".ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    mustAdminister(viewer);
    List<Person> people = Person.all(accounts.everybody(viewer.authority()));
    return SavedList.whole(viewer, time.now(), PeopleColumns.ALL.layout(asked), people)
        .as(kind, "people-" + time.today());
  }

  @PostMapping(ALL)
  Reply add(
      Viewer viewer,
      FormKey key,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String worker) {
    mustAdminister(viewer);
    try {
      return forms.once(viewer, key, () -> added(viewer, name, email, worker));
    } catch (Refused refused) {
      FieldError error = new FieldError("email", refused.sentence());
      return people(viewer, PeopleColumns.ALL.layout(), name, email, worker, List.of(error));
    }
  }

  private Redirect added(Viewer viewer, String name, String email, String worker) {
    String workerName = worker.isBlank() ? null : worker.strip();
    AccountId account = accounts.add(viewer.authority(), email, name, workerName);
    history.did(viewer, Subject.of("person", account, name.strip()), "added", null);
    return Redirect.to("/people/" + account.value()).saying(name.strip() + " is added.");
  }

  @GetMapping("/people/{id}")
  PersonPage person(Viewer viewer, @PathVariable UUID id) {
    return person(viewer, new AccountId(id), List.of());
  }

  @PostMapping("/people/{id}/roles")
  Redirect grant(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam Role role,
      @RequestParam UUID node) {
    String said = role.label() + " at " + named(viewer, node);
    return change(
        viewer,
        key,
        id,
        "was made " + said,
        () -> accounts.grant(viewer.authority(), new AccountId(id), role, node));
  }

  @PostMapping("/people/{id}/roles/end")
  Redirect endGrant(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam Role role,
      @RequestParam UUID node) {
    String said = role.label() + " at " + named(viewer, node);
    return change(
        viewer,
        key,
        id,
        "is no longer " + said,
        () -> accounts.endGrant(viewer.authority(), new AccountId(id), role, node));
  }

  @PostMapping("/people/{id}/password")
  Reply password(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String password) {
    mustAdminister(viewer);
    try {
      return change(
          viewer,
          key,
          id,
          "was given a new password",
          () -> accounts.setPassword(viewer.authority(), new AccountId(id), password));
    } catch (Refused refused) {
      FieldError error = new FieldError("password", refused.sentence());
      return person(viewer, new AccountId(id), List.of(error));
    }
  }

  @PostMapping("/people/{id}/end")
  Redirect end(Viewer viewer, FormKey key, @PathVariable UUID id) {
    if (viewer.account().value().equals(id)) {
      throw Refused.conflict("You cannot end your own account. Ask another administrator.");
    }
    return change(
        viewer,
        key,
        id,
        "left: the account is ended",
        () -> accounts.end(viewer.authority(), new AccountId(id)));
  }

  private Redirect change(Viewer viewer, FormKey key, UUID id, String verb, Runnable change) {
    mustAdminister(viewer);
    AccountId account = new AccountId(id);
    String name = rowsOf(viewer, account).getFirst().name();
    Supplier<Redirect> once =
        () -> {
          change.run();
          history.did(viewer, Subject.of("person", account, name), verb, null);
          return Redirect.to(ALL).saying(name + " " + verb + ".");
        };
    Redirect answer = forms.once(viewer, key, once);
    sessions.closeAll(viewer.authority(), account);
    return answer;
  }

  private PeoplePage people(
      Viewer viewer,
      Layout<Person> layout,
      String name,
      String email,
      String worker,
      List<FieldError> errors) {
    mustAdminister(viewer);
    return inAuthority.read(
        viewer.authority(),
        () ->
            new PeoplePage(
                Listing.whole(
                    PeopleColumns.ADDRESS,
                    layout,
                    Person.all(accounts.everybody(viewer.authority()))),
                name,
                email,
                worker,
                forms.key(),
                errors));
  }

  private PersonPage person(Viewer viewer, AccountId account, List<FieldError> errors) {
    mustAdminister(viewer);
    Person person = Person.all(rowsOf(viewer, account)).getFirst();
    List<NodeRow> tree = organisation.tree(viewer.authority());
    return new PersonPage(person, tree, forms.key(), errors);
  }

  private List<PersonRow> rowsOf(Viewer viewer, AccountId account) {
    List<PersonRow> rows =
        accounts.everybody(viewer.authority()).stream()
            .filter(row -> row.accountId().equals(account))
            .toList();
    if (rows.isEmpty()) {
      throw new NotFound("person");
    }
    return rows;
  }

  private String named(Viewer viewer, UUID node) {
    return organisation.tree(viewer.authority()).stream()
        .filter(one -> one.id().equals(node))
        .findFirst()
        .orElseThrow(() -> new NotFound("node"))
        .name();
  }

  private static void mustAdminister(Viewer viewer) {
    viewer.mustBe(Scope.READ, "look after people and roles", Role.ADMINISTRATOR);
  }
}
