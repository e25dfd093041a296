package org.throughline.clocks.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.history.Subject;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class ClocksApiTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

  @Autowired MockMvc mvc;
  @Autowired Clocks clocks;
  @Autowired Tokens tokens;
  @Autowired JsonMapper json;
  @Autowired TestCouncils councils;

  private TestCouncil council;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
  }

  private void start(int count, String node) {
    for (int i = 0; i < count; i++) {
      Subject about = new Subject("thing", UUID.randomUUID(), "Thing " + i);
      var _ =
          clocks.start(
              council.id(),
              "reflective-conversation",
              new Starting(
                  about,
                  LONG_AGO.plusSeconds(i),
                  council.as(Role.PRACTITIONER).account(),
                  council.node(node)));
    }
  }

  private MockHttpServletResponse ask(Viewer viewer, String address) throws Exception {
    return mvc.perform(get(address).header("Authorization", "Bearer " + token(viewer)))
        .andReturn()
        .getResponse();
  }

  private String token(Viewer viewer) {
    return tokens.make(
        viewer.authority(),
        viewer.account(),
        "test",
        Set.of(Scope.READ),
        null,
        Duration.ofHours(1));
  }

  private JsonNode answer(Viewer viewer, String address) throws Exception {
    return json.readTree(ask(viewer, address).getContentAsString());
  }

  @Test
  void aPreviewSaysWhenAndWhy() throws Exception {
    JsonNode due =
        answer(
            council.as(Role.READ_ONLY),
            "/api/v1/clocks/preview?rule=complaint-stage-1&from=2026-12-21");
    assertThat(due.get("due").asString()).isEqualTo("2027-01-07");
    assertThat(due.get("rule").asString()).isEqualTo("complaint-stage-1");
    assertThat(due.get("basis").asString()).isEqualTo("statute");
    assertThat(due.get("citation").asString()).contains("SI 2006/1738");
    assertThat(due.get("calendarVersion").asString()).matches("england-[0-9a-f]{8}\\.1");
    assertThat(due.get("leftOut").get(0).get("date").asString()).isEqualTo("2026-12-25");
    assertThat(due.get("leftOut").get(0).get("why").asString()).isNotBlank();
    assertThat(due.get("leftOut")).hasSize(7);
  }

  @Test
  void whatCannotBePreviewedHasTheRightStatus() throws Exception {
    Viewer viewer = council.as(Role.READ_ONLY);
    assertThat(ask(viewer, "/api/v1/clocks/preview?rule=nothing&from=2026-12-21").getStatus())
        .isEqualTo(404);
    for (String from : new String[] {"", "21/12/2026", "2026-02-30", "1066-10-14", "9999-01-01"}) {
      assertThat(ask(viewer, "/api/v1/clocks/preview?rule=re-audit&from=" + from).getStatus())
          .as(from)
          .isEqualTo(422);
    }
  }

  @Test
  void theListIsOfWhatOneOwnsOrAnswersForAndNobodyElses() throws Exception {
    start(3, "Northmere 1");
    String all = "/api/v1/clocks?due_before=2026-06-01";
    for (Role role :
        new Role[] {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.DIRECTOR}) {
      assertThat(answer(council.as(role), all).get("items")).as(role.code()).hasSize(3);
    }
    for (Role role : new Role[] {Role.AUDITOR, Role.READ_ONLY, Role.ADMINISTRATOR}) {
      assertThat(answer(council.as(role), all).get("items")).as(role.code()).isEmpty();
    }
    assertThat(answer(councils.found().as(Role.DIRECTOR), all).get("items")).isEmpty();
    JsonNode one = answer(council.as(Role.DIRECTOR), all).get("items").get(0);
    assertThat(one.get("rule").asString()).isEqualTo("reflective-conversation");
    assertThat(one.get("due").asString()).isEqualTo("2026-01-12");
    assertThat(one.get("overdue").asBoolean()).isTrue();
    assertThat(one.get("about").get("label").asString()).isEqualTo("Thing 0");
    JsonNode sooner = answer(council.as(Role.DIRECTOR), "/api/v1/clocks?due_before=2026-01-12");
    assertThat(sooner.get("items")).isEmpty();
  }

  @Test
  void pagesFollowEachOtherToTheEnd() throws Exception {
    start(120, "Northmere 1");
    Viewer director = council.as(Role.DIRECTOR);
    JsonNode first = answer(director, "/api/v1/clocks");
    JsonNode second = answer(director, "/api/v1/clocks?cursor=" + first.get("next").asString());
    JsonNode third = answer(director, "/api/v1/clocks?cursor=" + second.get("next").asString());
    assertThat(first.get("items")).hasSize(50);
    assertThat(second.get("items")).hasSize(50);
    assertThat(third.get("items")).hasSize(20);
    assertThat(third.get("next").isNull()).isTrue();
    assertThat(ask(director, "/api/v1/clocks?cursor=nonsense").getStatus()).isEqualTo(422);
  }

  @Test
  void whatIsLateStandsOnTheHomePageAndOpens() throws Exception {
    start(2, "Northmere 1");
    Document home = page(council.as(Role.TEAM_MANAGER), "/");
    assertThat(home.text()).contains("Two time limits are past");
    Document late = page(council.as(Role.TEAM_MANAGER), "/clocks");
    assertThat(late.select("tbody tr")).hasSize(2);
    assertThat(late.text()).contains("Reflective conversation", "working days late");
    assertThat(page(council.as(Role.AUDITOR), "/").text()).doesNotContain("time limit");
    assertThat(page(council.as(Role.AUDITOR), "/clocks").text()).contains("Nothing is late.");
  }

  private Document page(Viewer viewer, String address) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(address).with(councils.signedIn(viewer)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
