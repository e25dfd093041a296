package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.InAuthority;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

@RoomTest
class ExtractPagesTest {
  private static final String CONTACTS =
      "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Date of Contact,Contact"
          + " Source\r\nA1,a) Male,a) WBRI,01/02/2015,9,03/04/2024,q) 6: Police\r\n,a) Male,a)"
          + " WBRI,01/02/2015,9,03/04/2024,q) 6: Police\r\nA2,a) Male,a) WBRI,01/02/2015,9,04/04/2024,The"
          + " postman\r\n";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired Tokens tokens;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  private Sender sender;
  private TestCouncil council;
  private Viewer analyst;

  @BeforeEach
  void aCouncil() {
    sender = new Sender(extracts, inAuthority, db);
    council = councils.found();
    analyst = council.as(Role.PERFORMANCE_ANALYST);
  }

  @Test
  void aFormThatIsPostedTwiceMakesOneExtract() throws Exception {
    String key = UUID.randomUUID().toString();
    String first = send(key);
    assertThat(send(key)).isEqualTo(first);
    assertThat(extracts.list(analyst, null, 10)).hasSize(1);
  }

  @Test
  void theReportSaysWhatCameOfEachList() throws Exception {
    String address = send(UUID.randomUUID().toString());
    sender.await(analyst, idOf(address));
    Document report = page(analyst, address);
    assertThat(report.select(".tl-lead").text()).contains("One row was rejected.");
    assertThat(report.select("table").getLast().select("tbody tr td").eachText())
        .startsWith("List 1, Contacts", "3");
    Document rejections = page(analyst, address + "/rejections");
    assertThat(rejections.select("tbody tr")).isNotEmpty();
    MvcResult csv =
        mvc.perform(get(address + "/rejections.csv").with(councils.signedIn(analyst))).andReturn();
    assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .startsWith("\ufeffSheet,Cell");
  }

  @Test
  void aWrongWorkbookIsExplainedAlikeOnThePageAndToAMachine() throws Exception {
    IncomingFile budget = Sender.csv("budget.csv", "Cost,Month", "12,May");
    ExtractRow refused = sender.send(analyst, budget);
    assertThat(refused.state()).isEqualTo(ExtractState.REFUSED);
    String address = "/extracts/" + refused.id().value();
    String said = page(analyst, address).select("main .tl-note").text();
    assertThat(said)
        .startsWith("This is not an Annex A. Found: the file “budget.csv”.")
        .contains("Expected is Annex A as one Excel workbook");
    assertThat(JsonPath.<String>read(body("/api/v1" + address), "$.reason")).isEqualTo(said);
    assertThat(page(analyst, "/children").select(".tl-note").text())
        .as("nothing of it is in the register")
        .contains("No extract has been brought in yet");
  }

  @Test
  void whereNothingHasComeInThePageSaysWhatToDo() throws Exception {
    assertThat(page(analyst, "/extracts").text())
        .contains("No extract has come in yet", "Take an Annex A from your case system");
    Document director = page(council.as(Role.DIRECTOR), "/extracts");
    assertThat(director.select("main form")).isEmpty();
    assertThat(director.text()).contains("A performance analyst, the head of quality or an");
    assertThat(page(council.as(Role.DIRECTOR), "/children").select("h1 ~ a").attr("href"))
        .isEqualTo("/extracts");
    assertThat(page(council.as(Role.TEAM_MANAGER), "/children").select("a[href=/extracts]"))
        .isEmpty();
  }

  @Test
  void aPageForNothingChosenSaysSo() throws Exception {
    MvcResult result =
        mvc.perform(
                multipart("/extracts")
                    .param("formKey", UUID.randomUUID().toString())
                    .with(csrf())
                    .with(councils.signedIn(analyst)))
            .andReturn();
    assertThat(result.getResponse().getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(result.getResponse().getContentAsString()).select(".tl-errs").text())
        .contains("Choose the file");
  }

  @Test
  void whoMayNotBringInAnExtractIsToldSoAndOthersSeeNone() throws Exception {
    Viewer auditor = council.as(Role.AUDITOR);
    mvc.perform(upload(UUID.randomUUID().toString()).with(councils.signedIn(auditor)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/extracts").with(councils.signedIn(auditor))).andExpect(status().isNotFound());
    String address = send(UUID.randomUUID().toString());
    sender.await(analyst, idOf(address));
    Viewer other = councils.found().as(Role.PERFORMANCE_ANALYST);
    for (String under :
        new String[] {"", "/changes/new", "/rejections", "/rejections.csv", "/undo"}) {
      mvc.perform(get(address + under).with(councils.signedIn(other)))
          .andExpect(status().isNotFound());
      mvc.perform(get(address + under).with(councils.signedIn(analyst))).andExpect(status().isOk());
    }
    mvc.perform(get("/api/v1" + address).header("Authorization", bearer(other)))
        .andExpect(status().isNotFound());
    Viewer administrator = council.as(Role.ADMINISTRATOR);
    mvc.perform(get(address).with(councils.signedIn(administrator))).andExpect(status().isOk());
    mvc.perform(get(address + "/changes/new").with(councils.signedIn(administrator)))
        .andExpect(status().isNotFound());
  }

  @Test
  void aMachineSendsAnExtractInAndReadsWhatCameOfIt() throws Exception {
    MvcResult sent =
        mvc.perform(
                multipart("/api/v1/extracts")
                    .file(contacts())
                    .param("asAt", "2024-06-30")
                    .header("Authorization", bearer(analyst)))
            .andExpect(status().isAccepted())
            .andReturn();
    String id = JsonPath.read(sent.getResponse().getContentAsString(), "$.id");
    sender.await(analyst, new ExtractId(UUID.fromString(id)));
    String answer = body("/api/v1/extracts/" + id);
    assertThat(JsonPath.<String>read(answer, "$.state")).isEqualTo("done");
    assertThat(JsonPath.<Integer>read(answer, "$.lists[0].read")).isEqualTo(3);
    assertThat(JsonPath.<Integer>read(answer, "$.lists[0].unmapped")).isEqualTo(1);
    assertThat(JsonPath.<Integer>read(answer, "$.changes.children")).isPositive();
    assertThat(
            JsonPath.<String>read(body("/api/v1/extracts/" + id + "/unmapped"), "$.items[0].value"))
        .isEqualTo("The postman");
    assertThat(
            JsonPath.<String>read(
                body("/api/v1/extracts/" + id + "/rejections"), "$.items[0].cell"))
        .startsWith("A");
    mvc.perform(
            post("/api/v1/extracts/" + id + "/undo")
                .header("Authorization", bearer(analyst, Scope.READ)))
        .andExpect(status().isForbidden());
    mvc.perform(
            get("/api/v1/extracts/" + id).header("Authorization", bearer(analyst, Scope.IMPORT)))
        .andExpect(status().isForbidden());
    mvc.perform(post("/api/v1/extracts/" + id + "/undo").header("Authorization", bearer(analyst)))
        .andExpect(status().isOk());
    mvc.perform(post("/api/v1/extracts/" + id + "/undo").header("Authorization", bearer(analyst)))
        .andExpect(status().isConflict());
  }

  @Test
  void aValueIsGivenAMeaningOnThePage() throws Exception {
    String address = send(UUID.randomUUID().toString());
    sender.await(analyst, idOf(address));
    Document queue = page(analyst, "/extracts/unmapped");
    assertThat(queue.select("h2").eachText()).contains("“The postman”");
    mvc.perform(
            post("/extracts/mappings")
                .param("formKey", queue.select("input[name=formKey]").getFirst().val())
                .param("column", queue.select("input[name=column]").getFirst().val())
                .param("shown", "The postman")
                .param("code", "no-value")
                .with(csrf())
                .with(councils.signedIn(analyst)))
        .andExpect(status().isSeeOther());
    assertThat(page(analyst, "/extracts/unmapped").select("h1 ~ section h2").eachText())
        .containsExactly("Meanings that were given");
    assertThat(page(analyst, "/").select("h1")).isNotEmpty();
    assertThat(page(analyst, address + "/undo").select("form button").text()).contains("Undo");
  }

  private org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder
      upload(String key) {
    var request = multipart("/extracts");
    request.file(contacts());
    request.param("formKey", key);
    request.param("asAt", "2024-06-30");
    request.with(csrf());
    return request;
  }

  private static MockMultipartFile contacts() {
    return new MockMultipartFile(
        "file", "List 1.csv", "text/csv", CONTACTS.getBytes(StandardCharsets.UTF_8));
  }

  private String send(String key) throws Exception {
    MvcResult result =
        mvc.perform(upload(key).with(councils.signedIn(analyst)))
            .andExpect(status().isSeeOther())
            .andReturn();
    return String.valueOf(result.getResponse().getHeader("Location"));
  }

  private Document page(Viewer viewer, String address) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(address).with(councils.signedIn(viewer)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private String body(String address) throws Exception {
    return mvc.perform(get(address).header("Authorization", bearer(analyst)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String bearer(Viewer viewer) {
    return bearer(viewer, Scope.READ, Scope.IMPORT);
  }

  private String bearer(Viewer viewer, Scope... scopes) {
    Set<Scope> may = Set.of(scopes);
    return "Bearer "
        + tokens.make(viewer.authority(), viewer.account(), "test", may, null, Duration.ofHours(1));
  }

  private static ExtractId idOf(String address) {
    return new ExtractId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
  }
}
