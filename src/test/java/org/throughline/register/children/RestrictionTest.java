package org.throughline.register.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class RestrictionTest {
  private static final String ALL = "/administration/restrictions";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired JdbcClient db;
  @Autowired InAuthority inAuthority;
  @Autowired Ids ids;
  @Autowired Tokens tokens;
  @Autowired Children children;
  @Autowired ArrivalLines arrivals;

  private Visits visits;
  private TestRegister register;
  private ChildId kept;
  private ChildId other;
  private Viewer administrator;
  private Viewer manager;
  private Viewer director;

  @BeforeEach
  void twoChildrenOfOneTeam() {
    visits = new Visits(mvc, councils, tokens);
    register = new TestRegister(db, inAuthority, ids, councils.found());
    UUID extract = register.extract(TestRegister.today());
    kept = register.child(extract, "KEPT", "Northmere 1", "Test Practitioner");
    other = register.child(extract, "OTHER", "Northmere 1", "Test Practitioner");
    register.event(
        kept, "adoption", "placement-order", TestRegister.today().minusDays(9), null, true);
    administrator = register.council.as(Role.ADMINISTRATOR);
    manager = register.council.as(Role.TEAM_MANAGER);
    director = register.council.as(Role.DIRECTOR);
  }

  @Test
  void aRestrictedChildIsInvisibleToAllButTheNamed() throws Exception {
    restrictFor(manager);
    for (Role role : Role.values()) {
      Viewer viewer = register.council.as(role);
      boolean named = role == Role.TEAM_MANAGER;
      assertThat(visits.status(viewer, TestRegister.path(kept))).isEqualTo(named ? 200 : 404);
      assertThat(visits.status(viewer, TestRegister.path(kept) + "/history"))
          .isEqualTo(named ? 200 : 404);
      assertThat(visits.status(viewer, "/api/v1/children/KEPT/journey"))
          .isEqualTo(named ? 200 : 404);
      for (String list : List.of("/children", "/children?reference=KEPT", "/api/v1/children")) {
        assertThat(visits.page(viewer, list).select("table, pre").text().contains("KEPT"))
            .isEqualTo(named && !list.startsWith("/api"));
      }
      assertThat(visits.text(viewer, "/api/v1/children").contains("KEPT")).isEqualTo(named);
      assertThat(visits.text(viewer, "/children.csv").contains("KEPT")).isEqualTo(named);
    }
    assertThat(visits.status(director, TestRegister.path(other))).isEqualTo(200);
  }

  @Test
  void beingNamedGivesNobodyARole() throws Exception {
    restrictFor(register.council.as(Role.READ_ONLY));
    assertThat(visits.status(register.council.as(Role.READ_ONLY), TestRegister.path(kept)))
        .isEqualTo(404);
  }

  @Test
  void countsShownToOthersLeaveTheChildOut() throws Exception {
    restrictFor(director);
    assertThat(arrivals(manager)).containsExactly("One child new to your team");
    String id = visits.page(administrator, ALL).select("table a.what").attr("href");
    visits.post(administrator, id + "/ending");
    assertThat(arrivals(manager)).containsExactly("Two children new to your team");
  }

  @Test
  void stepsTowardsAdoptionAreShownToTheNamedOnly() throws Exception {
    assertThat(visits.page(manager, TestRegister.path(kept)).text())
        .doesNotContain("Placement order");
    restrictFor(manager);
    assertThat(visits.page(manager, TestRegister.path(kept)).text()).contains("Placement order");
  }

  @Test
  void theNamedCanBeChangedAndTheRestrictionEndedAndBothAreHistory() throws Exception {
    restrictFor(manager);
    Document all = visits.page(administrator, ALL);
    String address = all.select("table a.what").attr("href");
    visits.post(administrator, address + "/names", "named", email(director), "was", email(manager));
    assertThat(visits.status(manager, TestRegister.path(kept))).isEqualTo(404);
    assertThat(visits.status(director, TestRegister.path(kept))).isEqualTo(200);
    visits.post(administrator, address + "/ending");
    assertThat(visits.status(manager, TestRegister.path(kept))).isEqualTo(200);
    assertThat(visits.page(manager, TestRegister.path(kept) + "/history").text())
        .contains("restricted this child")
        .contains("a reason To be seen by Test Team manager.")
        .contains("To be seen by Test Director of children’s services.")
        .contains("ended the restriction");
    assertThat(visits.post(administrator, address + "/ending").getStatus()).isEqualTo(409);
  }

  @Test
  void theLoserOfTwoWhoNamePeopleSeesBothTexts() throws Exception {
    restrictFor(manager);
    String address = visits.page(administrator, ALL).select("table a.what").attr("href");
    visits.post(administrator, address + "/names", "named", email(director), "was", email(manager));
    var answer =
        visits.post(
            administrator,
            address + "/names",
            "named",
            email(administrator),
            "was",
            email(manager));
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = org.jsoup.Jsoup.parse(answer.getContentAsString());
    assertThat(page.select("dl").text()).contains(email(director));
    assertThat(page.select("textarea#named").text()).isEqualTo(email(administrator));
  }

  @Test
  void onlyAnAdministratorRestrictsAndOnlyAChildThatIsKnown() throws Exception {
    assertThat(visits.status(director, ALL)).isEqualTo(403);
    assertThat(restrict(director, "KEPT", email(director)).getStatus()).isEqualTo(403);
    var unknown = restrict(administrator, "UNKNOWN", email(director));
    assertThat(unknown.getStatus()).isEqualTo(422);
    assertThat(unknown.getContentAsString()).contains("No extract has told of a child");
    var nobody = restrict(administrator, "KEPT", "nobody@test.example");
    assertThat(nobody.getContentAsString())
        .contains("Nobody here has the e-mail address nobody@test.example.");
    assertThat(visits.status(director, TestRegister.path(kept))).isEqualTo(200);
    restrictFor(director);
    assertThat(restrict(administrator, "KEPT", email(director)).getContentAsString())
        .contains("KEPT is restricted already");
  }

  @Test
  void aDrawStillHoldsTheChildAndSaysThatItIsRestricted() throws Exception {
    restrictFor(manager);
    assertThat(children.openChildren(register.council.id(), Set.of()))
        .extracting(OpenChild::reference, OpenChild::restricted)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("KEPT", true),
            org.assertj.core.api.Assertions.tuple("OTHER", false));
    assertThat(children.openChildren(register.council.id(), Set.of("looked-after"))).isEmpty();
    assertThat(children.mayBeSeenBy(register.council.id(), kept, manager.account())).isTrue();
    assertThat(children.mayBeSeenBy(register.council.id(), kept, director.account())).isFalse();
    assertThat(children.mayBeSeenBy(register.council.id(), other, director.account())).isTrue();
  }

  private List<String> arrivals(Viewer viewer) {
    return inAuthority.read(viewer.authority(), () -> arrivals.linesFor(viewer)).stream()
        .map(line -> line.what())
        .toList();
  }

  private void restrictFor(Viewer named) throws Exception {
    assertThat(restrict(administrator, "KEPT", email(named)).getStatus()).isEqualTo(303);
    assertThat(
            register.count(
                "select count(*) from register.restriction where authority_id = :authority",
                Row.of(register.council.id())))
        .isEqualTo(1);
  }

  private org.springframework.mock.web.MockHttpServletResponse restrict(
      Viewer viewer, String reference, String named) throws Exception {
    return visits.post(viewer, ALL, "reference", reference, "reason", "a reason", "named", named);
  }

  private String email(Viewer viewer) {
    return register.email(viewer);
  }
}
