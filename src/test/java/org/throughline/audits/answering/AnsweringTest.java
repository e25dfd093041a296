package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;

@RoomTest
class AnsweringTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;

  private TestCouncil council;
  private Desk auditor;
  private AuditId audit;
  private String voice;

  @BeforeEach
  void open() {
    council = councils.found();
    auditor = new Desk(mvc, councils, council.as(Role.AUDITOR));
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
    voice = Desk.section(audit, 2);
  }

  @Test
  void whatIsSavedIsFoundAgainAndTheNextSectionFollows() throws Exception {
    MockHttpServletResponse reply = auditor.post(voice, words("She asked for the same driver.", 0));
    assertThat(reply.getRedirectedUrl()).isEqualTo(Desk.section(audit, 3));
    assertThat(shown()).isEqualTo("She asked for the same driver.");
  }

  @Test
  void theFirstWordBeginsTheAuditAndIsInItsHistory() throws Exception {
    assertThat(auditor.page(Desk.path(audit)).text()).contains("You have not begun");
    auditor.post(voice, words("One word.", 0));
    Document history = auditor.page(Desk.path(audit) + "/history");
    assertThat(history.text()).contains("began", "auditor of AU-0001");
  }

  @Test
  void theSameFormIsSavedAgainAndAgainAsItGrows() throws Exception {
    String first = auditor.autosave(voice + "/autosave", words("She", 0)).getContentAsString();
    assertThat(first).contains("\"version\":1", "\"savedAt\"");
    auditor.autosave(voice + "/autosave", words("She asked", 1));
    auditor.post(voice, words("She asked again.", 2));
    assertThat(shown()).isEqualTo("She asked again.");
  }

  @Test
  void theLoserOfARaceSeesBothTextsAndLosesNothing() throws Exception {
    auditor.post(voice, words("Theirs.", 0));
    MockHttpServletResponse lost = auditor.post(voice, words("Mine.", 0));
    assertThat(lost.getStatus()).isEqualTo(409);
    Document page = org.jsoup.Jsoup.parse(lost.getContentAsString());
    assertThat(page.text()).contains("Nothing is lost", "Theirs.");
    assertThat(field(page)).isEqualTo("Mine.");
    assertThat(page.select("form[data-autosave] input[name=version]").val()).isEqualTo("1");
    assertThat(shown()).isEqualTo("Theirs.");
  }

  @Test
  void anAutosaveOfOldWordsOverNewerOnesIsAConflict() throws Exception {
    auditor.post(voice, words("Theirs.", 0));
    assertThat(auditor.autosave(voice + "/autosave", words("Mine.", 0)).getStatus()).isEqualTo(409);
  }

  @Test
  void aSaveRepeatedBecauseItsAnswerWasLostIsNoConflict() throws Exception {
    auditor.autosave(voice + "/autosave", words("Once.", 0));
    MockHttpServletResponse again = auditor.autosave(voice + "/autosave", words("Once.", 0));
    assertThat(again.getStatus()).isEqualTo(200);
    assertThat(again.getContentAsString()).contains("\"version\":1");
  }

  @Test
  void twoWindowsOnDifferentSectionsDoNotCollide() throws Exception {
    Map<String, String> assessment = new HashMap<>(Map.of("version", "0"));
    assessment.put("v-assessment-current", "yes");
    auditor.post(Desk.section(audit, 1), assessment);
    assertThat(auditor.post(voice, words("Mine.", 0)).getStatus()).isEqualTo(303);
  }

  @Test
  void markupIsShownAsItWasTyped() throws Exception {
    String typed = "</textarea><script>alert(1)</script><img src=x onerror=alert(2)>";
    auditor.post(voice, words(typed, 0));
    Document page = auditor.page(voice);
    assertThat(field(page)).isEqualTo(typed);
    assertThat(page.select("main script, img[onerror]")).isEmpty();
  }

  @Test
  void thirtyTwoThousandLettersAreKeptWhole() throws Exception {
    String long32 = "She said so. ".repeat(2_520);
    auditor.post(voice, words(long32.strip(), 0));
    assertThat(shown()).hasSize(long32.strip().length());
  }

  @Test
  void tooLongATextIsRefusedAndStaysInThePage() throws Exception {
    String tooLong = "a".repeat(40_001);
    MockHttpServletResponse reply = auditor.post(voice, words(tooLong, 0));
    assertThat(reply.getStatus()).isEqualTo(422);
    Document page = org.jsoup.Jsoup.parse(reply.getContentAsString());
    assertThat(field(page)).hasSize(40_001);
    assertThat(page.select("[data-errors]").text()).contains("40,000");
  }

  @Test
  void aGradeThatIsNotOnTheScaleIsRefused() throws Exception {
    Map<String, String> forged = words("Words.", 0);
    forged.put("v-voice-quality", "splendid");
    assertThat(auditor.post(voice, forged).getStatus()).isEqualTo(422);
    assertThat(shown()).isEmpty();
  }

  @Test
  void onlyTheAuditorMayWrite() throws Exception {
    Desk head = new Desk(mvc, councils, council.as(Role.HEAD_OF_QUALITY));
    assertThat(head.post(voice, words("Not mine to write.", 0)).getStatus()).isEqualTo(403);
    assertThat(head.autosave(voice + "/autosave", words("Nor here.", 0)).getStatus())
        .isEqualTo(403);
    Desk other = new Desk(mvc, councils, council.as(Role.PRACTITIONER));
    assertThat(other.post(voice, words("Nor mine.", 0)).getStatus()).isEqualTo(404);
    assertThat(shown()).isEmpty();
  }

  @Test
  void theChildsMonthsStandBesideTheQuestions() throws Exception {
    Document page = auditor.page(voice);
    assertThat(page.select("aside").text()).contains("T-AU-0001");
    assertThat(page.select("ol.tl-steps li[aria-current=step]").text()).contains("voice");
  }

  @Test
  void aFindingIsAddedSaidAnewAndTakenBack() throws Exception {
    String path = Desk.path(audit);
    auditor.post(path + "/findings", Desk.finding("Seen alone."));
    String change = auditor.page(path).select("#findings a[href*=/findings/]").attr("href");
    auditor.post(change, Desk.finding("Seen alone at each visit."));
    assertThat(auditor.page(path).select("#findings").text()).contains("at each visit");
    String taken = auditor.page(path).select("#findings form[action$=withdrawal]").attr("action");
    auditor.post(taken, Map.of());
    assertThat(auditor.page(path).select("#findings").text()).contains("No finding yet");
    assertThat(audits.count(council.id(), FINDINGS, audit)).isEqualTo(2);
  }

  @Test
  void aFindingWithoutThemeOrWordsSaysWhatIsMissing() throws Exception {
    Map<String, String> bare = Map.of("kind", "strength", "theme", "", "text", " ");
    MockHttpServletResponse reply = auditor.post(Desk.path(audit) + "/findings", bare);
    assertThat(reply.getStatus()).isEqualTo(422);
    assertThat(reply.getContentAsString()).contains("Choose the theme", "what you found");
  }

  @Test
  void twentyPostsOfOneFormAddOneFinding() throws Exception {
    UUID key = UUID.randomUUID();
    try (var posts = java.util.concurrent.Executors.newFixedThreadPool(20)) {
      for (int i = 0; i < 20; i++) {
        var _ =
            posts.submit(
                () -> auditor.post(Desk.path(audit) + "/findings", key, Desk.finding("Once.")));
      }
    }
    assertThat(audits.count(council.id(), FINDINGS, audit)).isEqualTo(1);
  }

  private static final String FINDINGS =
      "select count(*)::int from audits.finding where authority_id = :authority"
          + " and audit_id = :audit";

  private static Map<String, String> words(String words, int version) {
    Map<String, String> fields = new HashMap<>();
    fields.put("version", String.valueOf(version));
    fields.put("v-voice", words);
    return fields;
  }

  private String shown() throws Exception {
    return field(auditor.page(voice));
  }

  private static String field(Document page) {
    Element field = page.selectFirst("textarea[name=v-voice]");
    return field == null ? "no field" : field.val();
  }
}
