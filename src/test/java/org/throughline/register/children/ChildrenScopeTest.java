package org.throughline.register.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
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
class ChildrenScopeTest {
  private static final List<String> ALL = List.of("N1", "N2", "NOBODY", "OWN", "P1");

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired JdbcClient db;
  @Autowired InAuthority inAuthority;
  @Autowired Ids ids;
  @Autowired Tokens tokens;

  private Visits visits;
  private TestRegister register;
  private final Map<String, ChildId> children = new java.util.TreeMap<>();

  @BeforeEach
  void fiveChildren() {
    visits = new Visits(mvc, councils, tokens);
    register = new TestRegister(db, inAuthority, ids, councils.found());
    var extract = register.extract(TestRegister.today());
    children.put("N1", register.child(extract, "N1", "Northmere 1", "Ann Other"));
    children.put("N2", register.child(extract, "N2", "Northmere 2", "Ann Other"));
    children.put("P1", register.child(extract, "P1", "Permanence 1", "Ann Other"));
    children.put("OWN", register.child(extract, "OWN", "Permanence 1", "Test Practitioner"));
    children.put("NOBODY", register.child(extract, "NOBODY", "No such team", "Ann Other"));
  }

  @Test
  void eachRoleSeesWhatItCoversAndNothingElse() throws Exception {
    Map<Role, List<String>> seen = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      seen.put(role, listed(register.council.as(role)));
    }
    assertThat(seen)
        .isEqualTo(
            Map.ofEntries(
                Map.entry(Role.AUDITOR, List.of()),
                Map.entry(Role.PRACTITIONER, List.of("OWN")),
                Map.entry(Role.TEAM_MANAGER, List.of("N1")),
                Map.entry(Role.HEAD_OF_SERVICE, List.of("N1", "N2")),
                Map.entry(Role.HEAD_OF_QUALITY, ALL),
                Map.entry(Role.DIRECTOR, ALL),
                Map.entry(Role.PRINCIPAL_SOCIAL_WORKER, ALL),
                Map.entry(Role.REVIEWING_OFFICER, List.of("N1", "N2", "OWN", "P1")),
                Map.entry(Role.PERFORMANCE_ANALYST, ALL),
                Map.entry(Role.INTERNAL_AUDITOR, ALL),
                Map.entry(Role.ADMINISTRATOR, List.of()),
                Map.entry(Role.READ_ONLY, List.of())));
  }

  @Test
  void aChildsPageAndJourneyOpenForTheSamePeopleAsTheList() throws Exception {
    for (Role role : Role.values()) {
      Viewer viewer = register.council.as(role);
      List<String> listed = listed(viewer);
      for (String reference : ALL) {
        int expected = listed.contains(reference) ? 200 : 404;
        ChildId child = child(reference);
        assertThat(visits.status(viewer, TestRegister.path(child))).isEqualTo(expected);
        assertThat(visits.status(viewer, TestRegister.path(child) + "/history"))
            .isEqualTo(expected);
        assertThat(visits.status(viewer, "/api/v1/children/" + reference + "/journey"))
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void theListOfMachinesHoldsWhatThePageHolds() throws Exception {
    Viewer manager = register.council.as(Role.TEAM_MANAGER);
    String json = visits.get(manager, "/api/v1/children").getContentAsString();
    assertThat(json)
        .contains("\"reference\":\"N1\"")
        .doesNotContain("N2")
        .contains("\"next\":null");
    assertThat(
            visits
                .get(register.council.as(Role.ADMINISTRATOR), "/api/v1/children")
                .getContentAsString())
        .isEqualTo("{\"items\":[],\"next\":null}");
  }

  @Test
  void nothingOfOneAuthorityIsSeenFromAnother() throws Exception {
    Viewer stranger = councils.found().as(Role.DIRECTOR);
    assertThat(listed(stranger)).isEmpty();
    assertThat(visits.status(stranger, TestRegister.path(child("N1")))).isEqualTo(404);
    assertThat(visits.status(stranger, "/api/v1/children/N1/journey")).isEqualTo(404);
    assertThat(visits.get(stranger, "/children.csv").getContentAsString()).doesNotContain("N1");
  }

  @Test
  void administratorsAndReadersOfFiguresAreToldThatNoChildIsTheirs() throws Exception {
    for (Role role : List.of(Role.ADMINISTRATOR, Role.READ_ONLY)) {
      Viewer viewer = register.council.as(role);
      String page = visits.get(viewer, "/children").getContentAsString();
      assertThat(Jsoup.parse(page).text()).contains("Your role covers no child’s record");
      assertThat(visits.status(viewer, "/children.csv")).isEqualTo(403);
    }
  }

  @Test
  void theSightOfAChildIsLoggedWithThePurposeOfTheNearestRole() throws Exception {
    ChildId child = child("N1");
    register.extract(TestRegister.today());
    visits.get(register.council.as(Role.TEAM_MANAGER), TestRegister.path(child));
    visits.get(register.council.as(Role.DIRECTOR), "/api/v1/children/N1/journey");
    visits.get(register.council.as(Role.AUDITOR), TestRegister.path(child));
    String sql =
        "select count(*) from access_log.sight where authority_id = :authority"
            + " and subject_id = :child and purpose = :purpose";
    Row row = Row.of(register.council.id()).and("child", child);
    assertThat(register.count(sql, row.and("purpose", "line manager of the team"))).isEqualTo(1);
    assertThat(register.count(sql, row.and("purpose", "director of children’s services")))
        .isEqualTo(1);
    Document history =
        Jsoup.parse(
            visits
                .get(register.council.as(Role.DIRECTOR), TestRegister.path(child) + "/history")
                .getContentAsString());
    assertThat(history.text())
        .contains("Test Team manager looked line manager of the team")
        .doesNotContain("Test Auditor");
  }

  private ChildId child(String reference) {
    return java.util.Objects.requireNonNull(children.get(reference));
  }

  private List<String> listed(Viewer viewer) throws Exception {
    return visits.page(viewer, "/children").select("table .what").eachText();
  }
}
