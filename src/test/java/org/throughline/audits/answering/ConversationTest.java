package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Role;

@RoomTest
class ConversationTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired Clocks clocks;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private Desk auditor;
  private Desk manager;
  private Desk quality;
  private AuditId audit;

  @BeforeEach
  void submitted() throws Exception {
    council = councils.found();
    auditor = desk(Role.AUDITOR);
    manager = desk(Role.TEAM_MANAGER);
    quality = desk(Role.HEAD_OF_QUALITY);
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
    submit(audit, "inadequate");
  }

  private Desk desk(Role role) {
    return new Desk(mvc, councils, council.as(role));
  }

  private void submit(AuditId one, String grade) throws Exception {
    auditor.makeReady(one, audits.shipped(council.id()), grade);
    assertThat(auditor.submit(one).getStatus()).isEqualTo(303);
  }

  private String page() {
    return Desk.path(audit) + "/conversation";
  }

  private List<Clock> clock(AuditId of) {
    return clocks.of(council.id(), of.value()).stream()
        .filter(clock -> clock.ruleCode().equals("reflective-conversation"))
        .toList();
  }

  private static Map<String, String> held(LocalDate on) {
    Map<String, String> fields = Desk.day("day", on);
    fields.put("with-whom", "The social worker and her manager");
    fields.put("learned", "The risk assessment was not looked at again.");
    fields.put("will-change", "It is looked at in each supervision.");
    return fields;
  }

  @Test
  void itIsTheTeamManagersFromTheDayOfTheSubmission() throws Exception {
    assertThat(clock(audit))
        .singleElement()
        .satisfies(clock -> {
          assertThat(clock.ownerId()).isEqualTo(manager.viewer().account());
          assertThat(clock.startedOn()).isEqualTo(time.today());
        });
    assertThat(manager.page("/").text())
        .contains("Arrange the reflective conversation about AU-0001")
        .as("a home page names no child")
        .doesNotContain("T-AU-0001");
    assertThat(auditor.page(Desk.path(audit)).select("#follows").text())
        .contains("Reflective conversation", "Due by", "No day is agreed yet.");
  }

  @Test
  void aDayIsAgreedAndTheLastOneHolds() throws Exception {
    for (int ahead : List.of(3, 2)) {
      Map<String, String> agreed = Desk.day("agreed", time.today().plusDays(ahead));
      agreed.put("agreed-with", "The team");
      assertThat(manager.post(page() + "-arrangement", agreed).getStatus()).isEqualTo(303);
    }
    String shown = manager.page(page()).select(".tl-lead").text();
    assertThat(shown)
        .contains(String.valueOf(time.today().plusDays(2).getDayOfMonth()), "with The team");
    Map<String, String> past = Desk.day("agreed", time.today().minusDays(1));
    past.put("agreed-with", "The team");
    assertThat(manager.post(page() + "-arrangement", past).getStatus()).isEqualTo(422);
  }

  @Test
  void heldItSaysWhatWasLearnedAndItsClockStops() throws Exception {
    assertThat(manager.post(page(), held(time.today())).getStatus()).isEqualTo(303);
    Document shown = auditor.page(page());
    assertThat(shown.text())
        .contains("in time", "not looked at again", "in each supervision", "Test Team manager");
    assertThat(clock(audit))
        .singleElement()
        .satisfies(clock -> {
          assertThat(clock.how()).isEqualTo(How.DONE);
          assertThat(clock.stoppedOn()).isEqualTo(time.today());
        });
    assertThat(manager.page("/").text()).contains("Nothing waits for you.");
    assertThat(manager.post(page(), held(time.today())).getStatus())
        .as("it is recorded once")
        .isEqualTo(409);
  }

  @Test
  void whatCannotBeComesBackWithWhatWasTyped() throws Exception {
    Map<String, Map<String, String>> wrong =
        Map.of(
            "a day to come", held(time.today().plusDays(1)),
            "a day before the audit", held(time.today().minusDays(1)),
            "no day", without(held(time.today()), "day-day"),
            "nobody", without(held(time.today()), "with-whom"),
            "nothing learned", without(held(time.today()), "learned"),
            "nothing will change", without(held(time.today()), "will-change"));
    for (Map.Entry<String, Map<String, String>> one : wrong.entrySet()) {
      var answer = manager.post(page(), one.getValue());
      assertThat(answer.getStatus()).as(one.getKey()).isEqualTo(422);
      if (one.getValue().containsKey("learned")) {
        assertThat(answer.getContentAsString()).contains("was not looked at again");
      }
    }
    assertThat(clock(audit))
        .singleElement()
        .satisfies(clock -> assertThat(clock.isRunning()).isTrue());
  }

  private static Map<String, String> without(Map<String, String> fields, String field) {
    fields.remove(field);
    return fields;
  }

  @Test
  void onlyWhoTakesPartRecordsIt() throws Exception {
    assertThat(desk(Role.DIRECTOR).post(page(), held(time.today())).getStatus()).isEqualTo(403);
    assertThat(desk(Role.PRACTITIONER).post(page(), held(time.today())).getStatus()).isEqualTo(403);
    assertThat(desk(Role.PERFORMANCE_ANALYST).status(page())).isEqualTo(404);
    assertThat(auditor.post(page(), held(time.today())).getStatus()).isEqualTo(303);
  }

  @Test
  void theHeadOfQualitySaysWhyNoneIsHeld() throws Exception {
    String withdrawal = page() + "-withdrawal";
    Map<String, String> why = Map.of("reason", "The team was dissolved.");
    assertThat(manager.post(withdrawal, why).getStatus()).isEqualTo(403);
    assertThat(quality.post(withdrawal, Map.of("reason", " ")).getStatus()).isEqualTo(422);
    assertThat(quality.post(withdrawal, why).getStatus()).isEqualTo(303);
    assertThat(manager.page(page()).text()).contains("None is held.", "The team was dissolved.");
    assertThat(manager.post(page(), held(time.today())).getStatus()).isEqualTo(409);
    assertThat(clock(audit))
        .singleElement()
        .satisfies(clock -> assertThat(clock.how()).isEqualTo(How.WITHDRAWN));
  }

  @Test
  void whereTheGradeThatCountsAsksForNoneItIsNoLongerNeeded() throws Exception {
    Desk outside =
        new Desk(
            mvc,
            councils,
            councils.person(
                council.id(), "Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence")));
    outside.post(
        Desk.path(audit) + "/moderation", Map.of("grade", "good", "reason", "It was good."));
    assertThat(clock(audit))
        .singleElement()
        .satisfies(clock -> assertThat(clock.how()).isEqualTo(How.WITHDRAWN));
    assertThat(manager.page(page()).text()).contains("None is held.", "Good, asks for none");
  }

  @Test
  void aGoodAuditAsksForNone() throws Exception {
    AuditId good = audits.audit(council, auditor.viewer(), "AU-0002", "Northmere 1");
    submit(good, "good");
    assertThat(clock(good)).isEmpty();
    assertThat(quality.status(Desk.path(good) + "/conversation")).isEqualTo(404);
    assertThat(quality.post(Desk.path(good) + "/conversation", held(time.today())).getStatus())
        .isEqualTo(404);
  }
}
