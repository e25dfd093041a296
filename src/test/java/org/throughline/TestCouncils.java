package org.throughline;

import jakarta.servlet.http.Cookie;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.people.Accounts;
import org.throughline.people.NodeKind;
import org.throughline.people.Organisation;
import org.throughline.people.Sessions;
import org.throughline.people.Viewers;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Founds invented councils for tests, through the product's own front doors. */
@TestComponent
public final class TestCouncils {
  private final Organisation organisation;
  private final Accounts accounts;
  private final Viewers viewers;
  private final Sessions sessions;
  private final Ids ids;

  TestCouncils(
      Organisation organisation, Accounts accounts, Viewers viewers, Sessions sessions, Ids ids) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.viewers = viewers;
    this.sessions = sessions;
    this.ids = ids;
  }

  /** A new council of its own code. */
  public TestCouncil found() {
    String code = "t" + ids.next().toString().replace("-", "").substring(6);
    AuthorityId id = organisation.found(code, "Testmere");
    UUID root = organisation.root(id);
    Map<String, UUID> nodes = new LinkedHashMap<>();
    nodes.put("Testmere", root);
    UUID safeguarding = add(id, nodes, root, NodeKind.SERVICE, "Safeguarding");
    UUID northmere = add(id, nodes, safeguarding, NodeKind.LOCALITY, "Northmere");
    add(id, nodes, northmere, NodeKind.TEAM, "Northmere 1");
    add(id, nodes, northmere, NodeKind.TEAM, "Northmere 2");
    UUID permanence = add(id, nodes, root, NodeKind.SERVICE, "Permanence");
    add(id, nodes, permanence, NodeKind.TEAM, "Permanence 1");
    Map<Role, Viewer> people = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      people.put(role, person(id, role, nodes));
    }
    return new TestCouncil(id, code, root, nodes, people);
  }

  /** One more person with a role at a node. */
  public Viewer person(AuthorityId authority, String name, Role role, UUID node) {
    String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@test.example";
    AccountId account = accounts.add(authority, email, name, name);
    accounts.grant(authority, account, role, node);
    return viewers.of(authority, account, Set.of(Scope.values()), null).orElseThrow();
  }

  /** One more role for somebody who is there already. */
  public void grant(Viewer viewer, Role role, UUID node) {
    accounts.grant(viewer.authority(), viewer.account(), role, node);
  }

  /** Signs the request's sender in, as a browser is: by a session and its cookie. */
  public RequestPostProcessor signedIn(Viewer viewer) {
    String token = sessions.open(viewer.authority(), viewer.account(), "test");
    return request -> {
      request.setCookies(new Cookie("tl_session", token));
      return request;
    };
  }

  private Viewer person(AuthorityId id, Role role, Map<String, UUID> nodes) {
    String place =
        switch (role) {
          case PRACTITIONER, TEAM_MANAGER -> "Northmere 1";
          case HEAD_OF_SERVICE -> "Safeguarding";
          default -> "Testmere";
        };
    UUID node = nodes.getOrDefault(place, nodes.values().iterator().next());
    return person(id, "Test " + role.label(), role, node);
  }

  private UUID add(
      AuthorityId id, Map<String, UUID> nodes, UUID parent, NodeKind kind, String name) {
    UUID node = organisation.add(id, parent, kind, name);
    nodes.put(name, node);
    return node;
  }
}
