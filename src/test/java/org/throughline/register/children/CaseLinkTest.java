package org.throughline.register.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class CaseLinkTest {
  private static final String ADDRESS = "/administration/case-link";
  private static final String PATTERN = "https://cases.example/child?ref={reference}";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired JdbcClient db;
  @Autowired InAuthority inAuthority;
  @Autowired Ids ids;
  @Autowired Tokens tokens;

  private Visits visits;
  private TestRegister register;
  private Viewer administrator;

  @BeforeEach
  void council() {
    visits = new Visits(mvc, councils, tokens);
    register = new TestRegister(db, inAuthority, ids, councils.found());
    administrator = register.council.as(Role.ADMINISTRATOR);
  }

  @Test
  void theLinkOfAChildHasItsReferenceAsOnePiece() throws Exception {
    var extract = register.extract(TestRegister.today());
    ChildId child = register.child(extract, "A/1 &x=ü", "Northmere 1", "W");
    Viewer manager = register.council.as(Role.TEAM_MANAGER);
    assertThat(visits.page(manager, TestRegister.path(child)).select("a[rel=noreferrer]"))
        .isEmpty();
    assertThat(visits.post(administrator, ADDRESS, "pattern", PATTERN).getStatus()).isEqualTo(303);
    assertThat(
            visits.page(manager, TestRegister.path(child)).select("a[rel=noreferrer]").attr("href"))
        .isEqualTo("https://cases.example/child?ref=A%2F1%20%26x%3D%C3%BC");
    assertThat(visits.page(administrator, ADDRESS).select("dl").text())
        .contains("https://cases.example/child?ref=AM-10482");
  }

  @Test
  void theLoserOfTwoWhoSetItSeesBothAndAnEmptyAddressTakesTheLinkAway() throws Exception {
    visits.post(administrator, ADDRESS, "pattern", PATTERN);
    var late = visits.post(administrator, ADDRESS, "pattern", PATTERN + "&late", "was", "");
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("Somebody changed the address").contains("late");
    visits.post(administrator, ADDRESS, "pattern", "", "was", PATTERN);
    assertThat(visits.page(administrator, ADDRESS).text()).contains("No address is set");
  }

  @Test
  void onlyAnAdministratorSetsIt() throws Exception {
    Viewer director = register.council.as(Role.DIRECTOR);
    assertThat(visits.status(director, ADDRESS)).isEqualTo(403);
    assertThat(visits.post(director, ADDRESS, "pattern", PATTERN).getStatus()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://cases.example/{reference}",
        "javascript:alert('{reference}')",
        "https://cases.example/",
        "https://{reference}.example/",
        "https://{reference}",
        "https:///{reference}",
        "https://cases.example/a b/{reference}",
        "https://cases.example/\"{reference}"
      })
  void anAddressThatIsNoSafeLinkIsRefused(String typed) {
    assertThatThrownBy(() -> CaseLink.checked(typed)).isInstanceOf(Refused.class);
  }
}
