package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Figures older than the register's would turn it back, so somebody has to mean them. */
@RoomTest
class OlderFiguresTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired Tokens tokens;
  @Autowired CouncilTime time;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;

  @Value("${throughline.data}")
  Path data;

  private Sender sender;
  private TestCouncil council;
  private Viewer analyst;

  @BeforeEach
  void aRegisterOfTheEndOfJune() throws Exception {
    sender = new Sender(extracts, inAuthority, db);
    council = councils.found();
    analyst = council.as(Role.PERFORMANCE_ANALYST);
    String address = location(send("2024-06-30", "B-1", "B-2"));
    assertThat(read(address).state()).isEqualTo(ExtractState.DONE);
  }

  @Test
  void olderFiguresAreHeldUntilSomebodyMeansThem() throws Exception {
    String held = location(send("2024-05-31", "A-1"));
    assertThat(held).startsWith("/extracts/held/");
    assertThat(files(held)).as("the file is kept").hasSize(1);
    assertThat(extracts.list(analyst, null, 10)).as("and is no extract yet").hasSize(1);
    Document page = page(held);
    assertThat(page.select("h1").text()).isEqualTo("These figures are older than the register’s");
    assertThat(page.select(".tl-lead").text())
        .contains("List 1.csv has the figures of 31 May 2024", "those of 30 June 2024");
    String accepted = location(post(page, held + "/acceptance"));
    assertThat(read(accepted).asAt()).isEqualTo("2024-05-31");
    assertThat(page("/children").select("main tbody tr > :first-child").eachText())
        .containsExactly("A-1", "B-1 Not in this extract", "B-2 Not in this extract");
    assertThat(answer(get(held).with(councils.signedIn(analyst))).getStatus()).isEqualTo(404);
    // The register's figures are now those, so the next after them is not older.
    assertThat(location(send("2024-06-01", "A-1"))).doesNotContain("held");
  }

  @Test
  void whatIsNotMeantLeavesNothing() throws Exception {
    String held = location(send("2024-05-31", "A-1"));
    String back = location(post(page(held), held + "/withdrawal"));
    assertThat(back).isEqualTo("/extracts");
    assertThat(files(held)).isEmpty();
    assertThat(extracts.list(analyst, null, 10)).hasSize(1);
    assertThat(answer(get(held).with(councils.signedIn(analyst))).getStatus()).isEqualTo(404);
  }

  @Test
  void aHeldFileIsItsSendersAlone() throws Exception {
    String held = location(send("2024-05-31", "A-1"));
    for (Viewer other :
        List.of(council.as(Role.HEAD_OF_QUALITY), councils.found().as(Role.PERFORMANCE_ANALYST))) {
      assertThat(answer(get(held).with(councils.signedIn(other))).getStatus()).isEqualTo(404);
      assertThat(
              answer(
                      MockMvcRequestBuilders.post(held + "/acceptance")
                          .param("formKey", UUID.randomUUID().toString())
                          .with(csrf())
                          .with(councils.signedIn(other)))
                  .getStatus())
          .isEqualTo(404);
    }
    assertThat(files(held)).hasSize(1);
  }

  @Test
  void figuresOfTheSameDayAreACorrectionAndAreTaken() throws Exception {
    assertThat(location(send("2024-06-30", "B-1"))).doesNotContain("held");
  }

  @Test
  void anExtractThatStillWaitsCountsToo() throws Exception {
    String first = location(send("2024-08-31", "B-1"));
    assertThat(location(send("2024-07-31", "B-1"))).startsWith("/extracts/held/");
    assertThat(read(first).state()).isEqualTo(ExtractState.DONE);
  }

  @Test
  void aMachineIsRefusedUnlessItSaysThatItMeansThem() throws Exception {
    MockHttpServletResponse refused = sendByMachine("2024-05-31", null);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(JsonPath.<String>read(refused.getContentAsString(), "$.detail"))
        .contains("31 May 2024 are older", "30 June 2024 (List 1.csv)", "confirmOlder=true");
    assertThat(extracts.list(analyst, null, 10)).hasSize(1);
    MockHttpServletResponse taken = sendByMachine("2024-05-31", "true");
    assertThat(taken.getStatus()).isEqualTo(202);
    String id = JsonPath.read(taken.getContentAsString(), "$.id");
    assertThat(read("/extracts/" + id).asAt()).isEqualTo("2024-05-31");
  }

  @Test
  void theDayOfTheFiguresIsNeverInTheFuture() throws Exception {
    String tomorrow = time.today().plusDays(1).toString();
    MockHttpServletResponse page = send(tomorrow, "B-1");
    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(page.getContentAsString()).select("#asAt-error").text())
        .contains("cannot lie in the future");
    for (String confirm : List.of("false", "true")) {
      MockHttpServletResponse answer = sendByMachine(tomorrow, confirm);
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(answer.getContentAsString()).contains("lies in the future");
    }
    assertThat(sendByMachine("31/05/2024", null).getContentAsString())
        .contains("not a day written as 2026-10-31");
    assertThat(extracts.list(analyst, null, 10)).hasSize(1);
  }

  private MockHttpServletResponse send(String asAt, String... references) throws Exception {
    var request = multipart("/extracts");
    request.file(list(references));
    request.param("formKey", UUID.randomUUID().toString());
    request.param("asAt", asAt);
    return answer(request.with(csrf()).with(councils.signedIn(analyst)));
  }

  private MockHttpServletResponse sendByMachine(String asAt, @Nullable String confirm)
      throws Exception {
    String token =
        tokens.make(
            analyst.authority(),
            analyst.account(),
            "test",
            Set.of(Scope.IMPORT),
            null,
            Duration.ofHours(1));
    var request = multipart("/api/v1/extracts");
    request.file(list("A-1"));
    request.param("asAt", asAt);
    if (confirm != null) {
      request.param("confirmOlder", confirm);
    }
    return answer(request.header("Authorization", "Bearer " + token));
  }

  private MockHttpServletResponse post(Document page, String address) throws Exception {
    return answer(
        MockMvcRequestBuilders.post(address)
            .param(
                "formKey",
                page.select("form[action=" + address + "] input[name=formKey]").attr("value"))
            .with(csrf())
            .with(councils.signedIn(analyst)));
  }

  private static MockMultipartFile list(String... references) {
    StringBuilder csv = new StringBuilder("Child Unique ID,Date of Contact,Contact Source\r\n");
    for (String reference : references) {
      csv.append(reference).append(",03/04/2024,q) 6: Police\r\n");
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    return new MockMultipartFile("file", "List 1.csv", "text/csv", bytes);
  }

  private ExtractRow read(String address) {
    return sender.await(analyst, new ExtractId(UUID.fromString(last(address))));
  }

  private String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private List<Path> files(String held) throws Exception {
    Path folder = data.resolve("uploads").resolve(last(held));
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var found = Files.list(folder)) {
      return found.toList();
    }
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(answer(get(address).with(councils.signedIn(analyst))).getContentAsString());
  }

  private static String location(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).isEqualTo(303);
    return String.valueOf(answer.getHeader("Location"));
  }

  private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
    MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8);
    return answer;
  }
}
