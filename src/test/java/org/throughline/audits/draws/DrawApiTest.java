package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.DrawCheck;
import org.throughline.kernel.Seed;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class DrawApiTest {
  private static final String HEX = "00ff";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Tokens tokens;
  @Autowired CouncilTime time;
  @Autowired JsonMapper json;

  @Test
  void whoeverChecksGetsTheSameFiftyFromTheFrameAndTheSeed() throws Exception {
    TestCouncil council = filled(500);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    MockHttpServletResponse made = draw(quality, "{\"cycle\":\"2026-11\",\"size\":50}");
    assertThat(made.getStatus()).isEqualTo(201);
    String address = "/api/v1/draws/" + read(made).path("id").asString();
    JsonNode draw = read(send(quality, get(address)));
    assertThat(draw.path("frameSize").asInt()).isEqualTo(500);
    assertThat(draw.path("rehearsal").asBoolean()).isFalse();
    assertThat(draw.path("size").asInt()).isEqualTo(50);
    MockHttpServletResponse frame =
        send(council.as(Role.INTERNAL_AUDITOR), get(address + "/frame"));
    assertThat(frame.getContentType()).startsWith("text/csv");
    Seed seed = new Seed(draw.path("seed").asString());
    DrawCheck check = DrawCheck.of(frame.getContentAsByteArray(), seed, 50);
    assertThat(check.asPublished()).isTrue();
    assertThat(check.frameSha256()).isEqualTo(draw.path("frameSha256").asString());
    assertThat(check.seedSha256()).isEqualTo(draw.path("seedSha256").asString());
    assertThat(check.differences(references(draw))).isEmpty();
    assertThat(draw.path("selected").get(0).path("order").asInt()).isEqualTo(1);
  }

  @Test
  void theThreeTimesStandInOrder() throws Exception {
    Viewer quality = filled(60).as(Role.HEAD_OF_QUALITY);
    JsonNode draw = drawn(quality, "{\"cycle\":\"2026-11\",\"size\":5}");
    List<String> times =
        List.of(
            draw.path("openedAt").asString(),
            draw.path("frozenAt").asString(),
            draw.path("revealedAt").asString());
    assertThat(times.stream().map(java.time.Instant::parse)).isSorted();
    assertThat(times).doesNotHaveDuplicates();
  }

  @Test
  void aMonthIsDrawnOnceAndARehearsalDoesNotUseItUp() throws Exception {
    Viewer quality = filled(60).as(Role.HEAD_OF_QUALITY);
    JsonNode rehearsal =
        drawn(quality, "{\"cycle\":\"2026-11\",\"size\":5,\"seed\":\"" + HEX + "\"}");
    assertThat(rehearsal.path("rehearsal").asBoolean()).isTrue();
    assertThat(rehearsal.path("seed").asString()).isEqualTo(HEX);
    JsonNode real = drawn(quality, "{\"cycle\":\"2026-11\",\"size\":5}");
    assertThat(real.path("rehearsal").asBoolean()).isFalse();
    MockHttpServletResponse again = draw(quality, "{\"cycle\":\"2026-11\",\"size\":5}");
    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(again.getContentAsString()).contains("November 2026 has been drawn already");
    JsonNode list = read(send(quality, get("/api/v1/draws")));
    assertThat(list.path("items")).hasSize(2);
    assertThat(list.path("next").isNull()).isTrue();
  }

  @Test
  void statusesAreTheRegistersCodesAndChooseTheStrata() throws Exception {
    Viewer quality = filled(100).as(Role.HEAD_OF_QUALITY);
    String body =
        "{\"cycle\":\"2026-11\",\"size\":6,\"seed\":\"01\",\"statuses\":[\"looked-after\"]}";
    JsonNode draw = drawn(quality, body);
    assertThat(draw.path("frameSize").asInt()).isEqualTo(20);
    assertThat(draw.path("strata")).hasSize(1);
    MockHttpServletResponse unknown = draw(quality, body.replace("looked-after", "lac"));
    assertThat(unknown.getStatus()).isEqualTo(422);
    assertThat(unknown.getContentAsString()).contains("“lac” is not a status", "child-in-need");
  }

  @Test
  void whatCannotBeReadIsRefusedWithWhatWasExpected() throws Exception {
    Viewer quality = filled(10).as(Role.HEAD_OF_QUALITY);
    List<String> wrong =
        List.of(
            "",
            "{",
            "[]",
            "{\"size\":5}",
            "{\"cycle\":\"2026-13\",\"size\":5}",
            "{\"cycle\":\"2026-11\",\"size\":\"5\"}",
            "{\"cycle\":\"2026-11\",\"size\":0}",
            "{\"cycle\":\"2026-11\",\"size\":99999999999}",
            "{\"cycle\":\"2026-11\",\"size\":5,\"statuses\":[]}",
            "{\"cycle\":\"2026-11\",\"size\":5,\"statuses\":\"looked-after\"}",
            "{\"cycle\":\"2026-11\",\"size\":5,\"seed\":\"xyz\"}",
            "{\"cycle\":\"2026-11\",\"size\":5,\"seed\":7}");
    for (String body : wrong) {
      MockHttpServletResponse answer = draw(quality, body);
      assertThat(answer.getStatus()).as(body).isEqualTo(422);
      assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }
  }

  @Test
  void anOldExtractIsRefusedWithItsDate() throws Exception {
    TestCouncil council = filled(10);
    register.extract(council, time.today().minusDays(40), 2);
    MockHttpServletResponse answer =
        draw(council.as(Role.HEAD_OF_QUALITY), "{\"cycle\":\"2026-11\",\"size\":5}");
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains(Said.day(time.today().minusDays(40)), "40 days ago", "31 days");
  }

  @Test
  void onlyTheHeadOfQualityDrawsAndOnlyInternalAuditTakesAFrame() throws Exception {
    TestCouncil council = filled(30);
    String body = "{\"cycle\":\"2026-11\",\"size\":5}";
    for (Role role : Role.values()) {
      if (role != Role.HEAD_OF_QUALITY) {
        assertThat(draw(council.as(role), body).getStatus()).as(role.code()).isEqualTo(403);
      }
    }
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    String id = read(draw(quality, body)).path("id").asString();
    for (Role role : Role.values()) {
      int frame = send(council.as(role), get("/api/v1/draws/" + id + "/frame")).getStatus();
      assertThat(frame).as(role.code()).isEqualTo(role == Role.INTERNAL_AUDITOR ? 200 : 403);
      int page = send(council.as(role), get("/api/v1/draws/" + id)).getStatus();
      assertThat(page).as(role.code()).isEqualTo(Draws.CHILDREN.contains(role) ? 200 : 404);
    }
  }

  @Test
  void anotherAuthorityFindsNothing() throws Exception {
    String id =
        read(draw(filled(30).as(Role.HEAD_OF_QUALITY), "{\"cycle\":\"2026-11\",\"size\":5}"))
            .path("id")
            .asString();
    TestCouncil other = filled(30);
    assertThat(send(other.as(Role.HEAD_OF_QUALITY), get("/api/v1/draws/" + id)).getStatus())
        .isEqualTo(404);
    assertThat(
            send(other.as(Role.INTERNAL_AUDITOR), get("/api/v1/draws/" + id + "/frame"))
                .getStatus())
        .isEqualTo(404);
    JsonNode list = read(send(other.as(Role.HEAD_OF_QUALITY), get("/api/v1/draws")));
    assertThat(list.path("items")).isEmpty();
  }

  private TestCouncil filled(int children) {
    TestCouncil council = councils.found();
    register.fill(council, children);
    return council;
  }

  private JsonNode drawn(Viewer viewer, String body) throws Exception {
    String id = read(draw(viewer, body)).path("id").asString();
    return read(send(viewer, get("/api/v1/draws/" + id)));
  }

  private MockHttpServletResponse draw(Viewer viewer, String body) throws Exception {
    return send(viewer, post("/api/v1/draws").contentType("application/json").content(body));
  }

  private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder request)
      throws Exception {
    String token =
        tokens.make(
            viewer.authority(),
            viewer.account(),
            "test",
            Set.of(Scope.values()),
            null,
            Duration.ofHours(1));
    return mvc.perform(request.header("Authorization", "Bearer " + token))
        .andReturn()
        .getResponse();
  }

  private JsonNode read(MockHttpServletResponse response) throws Exception {
    return json.readTree(response.getContentAsByteArray());
  }

  private static List<String> references(JsonNode draw) {
    List<String> references = new ArrayList<>();
    draw.path("selected").forEach(child -> references.add(child.path("reference").asString()));
    return references;
  }
}
