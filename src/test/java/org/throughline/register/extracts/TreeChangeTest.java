package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.people.NodeKind;
import org.throughline.people.NodeRow;
import org.throughline.people.Organisation;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The children follow the organisation: a team that is added or renamed has those named for it. */
@RoomTest
class TreeChangeTest {
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('register ' || ?::text, 0)) is null";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired Organisation organisation;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;

  private TestCouncil council;
  private Viewer administrator;

  @BeforeEach
  void childrenOfATeamThatIsThereAndOfOneThatIsNot() {
    council = councils.found();
    administrator = council.as(Role.ADMINISTRATOR);
    ExtractRow row =
        new Sender(extracts, inAuthority, db)
            .send(
                council.as(Role.PERFORMANCE_ANALYST),
                Sender.csv(
                    "List 6.csv",
                    "Child Unique ID,CIN Start Date,Case Status,Allocated Team,Allocated Worker",
                    "N-1,01/02/2024,c) Child in need plan,Northmere 1,Tom Ashby",
                    "S-1,01/02/2024,c) Child in need plan,Southmere  1,Dee Farrow",
                    "S-2,01/02/2024,c) Child in need plan,SOUTHMERE 1,Dee Farrow"));
    assertThat(row.state()).as(String.valueOf(row.reason())).isEqualTo(ExtractState.DONE);
  }

  @Test
  void anAddedTeamHasTheChildrenThatExtractsNameItFor() throws Exception {
    Viewer headOfService = council.as(Role.HEAD_OF_SERVICE);
    assertThat(listed(headOfService, "/children")).containsExactly("N-1");
    change("/administration/organisation", "Southmere 1", council.node("Northmere"));
    UUID team = node("Southmere 1");
    Viewer manager = councils.person(council.id(), "Mae Lowell", Role.TEAM_MANAGER, team);
    assertThat(listed(manager, "/children")).containsExactly("S-1", "S-2");
    assertThat(listed(headOfService, "/children")).containsExactly("N-1", "S-1", "S-2");
    assertThat(page(headOfService, "/children").select("#team option").eachText())
        .contains("Southmere 1");
    assertThat(listed(headOfService, "/children?worker=farrow&columns=team"))
        .containsExactly("S-1", "S-2");
  }

  @Test
  void aRenamedTeamHasTheChildrenOfItsNewNameAndNoLongerThoseOfTheOld() throws Exception {
    Viewer manager = council.as(Role.TEAM_MANAGER);
    UUID team = council.node("Northmere 1");
    assertThat(listed(manager, "/children")).containsExactly("N-1");
    change("/administration/organisation/" + team + "/name", "Southmere 1", null);
    assertThat(listed(manager, "/children")).containsExactly("S-1", "S-2");
    change("/administration/organisation/" + team + "/name", "Northmere 1", null);
    assertThat(listed(manager, "/children")).containsExactly("N-1");
  }

  @Test
  void aNameThatTwoTeamsBearIsNobodys() throws Exception {
    var _ =
        organisation.add(council.id(), council.node("Permanence"), NodeKind.TEAM, "Northmere 1");
    assertThat(listed(council.as(Role.TEAM_MANAGER), "/children")).isEmpty();
    assertThat(listed(council.as(Role.DIRECTOR), "/children")).containsExactly("N-1", "S-1", "S-2");
  }

  @Test
  void theTreeStaysAsItIsWhileAnExtractIsBeingRead() {
    try (OtherHand reader = new OtherHand(inAuthority)) {
      reader.does(council.id(), this::lock);
      // Another council's import is nobody's concern.
      assertThat(councils.found().nodes()).isNotEmpty();
      assertThatThrownBy(() ->
              organisation.add(
                  council.id(), council.node("Northmere"), NodeKind.TEAM, "Southmere 1"))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("An extract is being read just now");
    }
    assertThat(organisation.tree(council.id()).stream().map(NodeRow::name))
        .doesNotContain("Southmere 1");
    var _ = organisation.add(council.id(), council.node("Northmere"), NodeKind.TEAM, "Southmere 1");
  }

  private void lock() {
    var _ = db.sql(LOCK).param(council.id().value()).query(Boolean.class).single();
  }

  private UUID node(String name) {
    return organisation.tree(council.id()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void change(String address, String name, @Nullable UUID parent) throws Exception {
    var request =
        post(address)
            .with(csrf())
            .param("formKey", UUID.randomUUID().toString())
            .param("name", name);
    if (parent != null) {
      request.param("parent", parent.toString()).param("kind", "team");
    }
    assertThat(
            mvc.perform(request.with(councils.signedIn(administrator)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(303);
  }

  private List<String> listed(Viewer viewer, String address) throws Exception {
    return page(viewer, address).select("main tbody tr > :first-child").eachText();
  }

  private Document page(Viewer viewer, String address) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(address).with(councils.signedIn(viewer)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
