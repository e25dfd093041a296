package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.broughtin.BroughtInAudits;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.web.Role;

/** Who comes on the register of children of concern, and who sees it. */
@RoomTest
class ChildrenOfConcernTest {
  private static final String ALL = "/children-of-concern";
  private static final String ENTRIES =
      "select count(*) from audits.child_of_concern where authority_id = :authority";
  private static final String CHILD =
      "select child_id from audits.audit where authority_id = :authority and id = :audit";
  private static final String LOOKS =
      """
      select count(*) from access_log.sight
       where authority_id = :authority and subject_kind = :kind
      """;

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired BroughtInAudits broughtIn;
  @Autowired InAuthority inAuthority;

  private TestCouncil council;
  private Desk auditor;
  private Desk outside;
  private Desk quality;
  private AuditId audit;

  @BeforeEach
  void open() {
    council = councils.found();
    auditor = desk(Role.AUDITOR);
    quality = desk(Role.HEAD_OF_QUALITY);
    outside =
        new Desk(
            mvc,
            councils,
            councils.person(
                council.id(), "Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence")));
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
  }

  private Desk desk(Role role) {
    return new Desk(mvc, councils, council.as(role));
  }

  private void submit(String grade) throws Exception {
    auditor.makeReady(audit, audits.shipped(council.id()), grade);
    assertThat(auditor.submit(audit).getStatus()).isEqualTo(303);
  }

  private void moderate(String grade) throws Exception {
    Map<String, String> typed = Map.of("grade", grade, "reason", "I read the same.");
    assertThat(outside.post(Desk.path(audit) + "/moderation", typed).getStatus()).isEqualTo(303);
  }

  private void rule(String grade) throws Exception {
    Map<String, String> why = Map.of("disagreement", "It stands under another heading.");
    Desk manager = desk(Role.TEAM_MANAGER);
    assertThat(manager.post(Desk.path(audit) + "/dispute", why).getStatus()).isEqualTo(303);
    Map<String, String> ruled = Map.of("grade", grade, "reason", "I read it all.");
    assertThat(quality.post(Desk.path(audit) + "/ruling", ruled).getStatus()).isEqualTo(303);
  }

  private String entry() throws Exception {
    return quality.page(ALL + "?state=any").select("a[href^=" + ALL + "/]").attr("href");
  }

  private String register(Desk by) throws Exception {
    return by.page(ALL).select("table").text();
  }

  private int entries() {
    return audits.ask(council.id(), Integer.class, ENTRIES, Row.of(council.id()));
  }

  @Test
  void anInadequateThatIsFinalPutsItsChildOnTheRegister() throws Exception {
    submit("inadequate");
    assertThat(register(quality)).as("a second judgement is to come").isEmpty();
    moderate("inadequate");
    assertThat(register(quality))
        .contains("T-AU-0001", "AU-0001", "Inadequate", "Northmere 1", "On the register")
        .contains("the conversation, the re-audit");
    assertThat(quality.page(Desk.path(audit)).select("#follows").text())
        .contains("On the register of children of concern since");
    assertThat(quality.page(Desk.path(audit) + "/history").text())
        .contains("put the child on the register of children of concern");
    assertThat(quality.page("/audits").select("a[href=" + ALL + "]").text())
        .isEqualTo("Children of concern");
  }

  @Test
  void aBetterGradeThatCountsPutsNobodyOnIt() throws Exception {
    submit("inadequate");
    moderate("good");
    assertThat(entries()).isZero();
    assertThat(quality.page(ALL).text()).contains("No child whom you may see is on the register");
  }

  @Test
  void thePolicyOfTheDaySaysWhichGradesDo() throws Exception {
    Map<String, String> policy = Desk.day("from", LocalDate.now(CouncilTime.LONDON));
    policy.putAll(Map.of("ruled-by", "director", "on-register-3", "yes"));
    policy.put("on-register-2", "perhaps");
    assertThat(quality.post("/audits/grade-policy", policy).getStatus()).isEqualTo(422);
    policy.remove("on-register-2");
    assertThat(quality.page("/audits/grade-policy").text())
        .contains("Inadequate: a second judgement", "comes on the register of children of concern");
    assertThat(quality.post("/audits/grade-policy", policy).getStatus()).isEqualTo(303);
    assertThat(quality.page("/audits/grade-policy").text())
        .contains(
            "Requires improvement to be good: the child comes on the register of children of"
                + " concern.");
    submit("inadequate");
    assertThat(entries()).as("the policy of today says no").isZero();
    audit = audits.audit(council, auditor.viewer(), "AU-0002", "Northmere 1");
    submit("requires-improvement");
    assertThat(register(quality)).contains("AU-0002", "Nothing: it waits to be signed off");
  }

  @Test
  void aRulingThatLiftsTheGradeEndsItAndAnotherBeginsItAnew() throws Exception {
    submit("inadequate");
    moderate("inadequate");
    rule("inadequate");
    assertThat(entries()).as("ruled the same").isEqualTo(1);
    String entry = entry();
    rule("good");
    assertThat(register(quality)).isEmpty();
    assertThat(quality.page(entry).text())
        .contains("Off the register", "The grade that counts, Good, puts nobody on it.");
    assertThat(quality.page(Desk.path(audit)).select("#follows").text())
        .contains("Off the register of children of concern since");
    assertThat(desk(Role.DIRECTOR).post(entry + "/sign-off", Map.of("words", "Well.")).getStatus())
        .isEqualTo(409);
    rule("inadequate");
    assertThat(register(quality)).contains("AU-0001", "On the register");
    assertThat(entries()).isEqualTo(2);
    assertThat(quality.page(ALL + "?state=ruled-otherwise").select("table").text())
        .contains("Ruled otherwise");
  }

  @Test
  void oneThatARulingMakesInadequateEnters() throws Exception {
    submit("good");
    assertThat(entries()).isZero();
    rule("inadequate");
    assertThat(register(quality)).contains("AU-0001", "Inadequate");
  }

  @Test
  void whatWasBroughtInNeverEnters() {
    Pasts pasts = Pasts.of(broughtIn, quality.viewer());
    inAuthority.change(council.id(), () -> pasts.keep(1, Pasts.whole("T-AU-0001")));
    assertThat(entries()).isZero();
  }

  @Test
  void itIsForManagersOfTheTeamAndThoseWhoAnswerForQuality() throws Exception {
    submit("inadequate");
    moderate("inadequate");
    String entry = entry();
    for (Role role : Role.values()) {
      boolean seen =
          List.of(
                  Role.HEAD_OF_QUALITY,
                  Role.DIRECTOR,
                  Role.PRINCIPAL_SOCIAL_WORKER,
                  Role.INTERNAL_AUDITOR,
                  Role.TEAM_MANAGER,
                  Role.HEAD_OF_SERVICE)
              .contains(role);
      assertThat(desk(role).status(ALL)).as(role.label()).isEqualTo(seen ? 200 : 403);
      assertThat(desk(role).status(entry)).as(role.label()).isEqualTo(seen ? 200 : 404);
    }
    assertThat(register(desk(Role.TEAM_MANAGER))).contains("T-AU-0001");
    assertThat(outside.page(ALL).text()).doesNotContain("T-AU-0001");
    assertThat(outside.status(entry)).as("another service’s").isEqualTo(404);
    assertThat(
            desk(Role.PRACTITIONER).page(Desk.path(audit)).select("#follows a[href^=" + ALL + "]"))
        .as("the line is there, and leads nowhere")
        .isEmpty();
  }

  @Test
  void aRestrictedChildIsNotShownToWhomItIsKeptFrom() throws Exception {
    submit("inadequate");
    moderate("inadequate");
    String entry = entry();
    UUID child =
        audits.ask(council.id(), UUID.class, CHILD, Row.of(council.id()).and("audit", audit));
    audits.restrict(council.as(Role.ADMINISTRATOR), child);
    for (Desk one : List.of(quality, desk(Role.TEAM_MANAGER), desk(Role.DIRECTOR))) {
      assertThat(one.page(ALL + "?state=any").text()).doesNotContain("T-AU-0001", "Northmere 1");
      assertThat(one.get(ALL + ".csv?state=any").getContentAsString()).doesNotContain("AU-0001");
      assertThat(one.status(entry)).isEqualTo(404);
      assertThat(one.post(entry + "/sign-off", Map.of("words", "Well.")).getStatus())
          .isEqualTo(404);
    }
  }

  @Test
  void whoIsToReadTheRecordAgainDoesNotMeetTheGradeHere() throws Exception {
    Desk second =
        new Desk(
            mvc,
            councils,
            councils.person(council.id(), "Second Auditor", Role.AUDITOR, council.root()));
    submit("inadequate");
    moderate("inadequate");
    councils.grant(second.viewer(), Role.HEAD_OF_QUALITY, council.root());
    assertThat(second.page(ALL).text()).doesNotContain("AU-0001", "Inadequate");
    assertThat(second.status(entry())).isEqualTo(404);
  }

  @Test
  void anotherCouncilKnowsNothingOfIt() throws Exception {
    submit("inadequate");
    moderate("inadequate");
    String entry = entry();
    Desk there = new Desk(mvc, councils, councils.found().as(Role.HEAD_OF_QUALITY));
    assertThat(there.page(ALL + "?state=any").text()).doesNotContain("AU-0001");
    assertThat(there.status(entry)).isEqualTo(404);
    assertThat(there.post(entry + "/sign-off", Map.of("words", "Well.")).getStatus())
        .isEqualTo(404);
    assertThat(there.status("/child-of-concern-lists/" + council.id().value())).isEqualTo(404);
  }

  @Test
  void itIsNarrowedSortedAndTakenAway() throws Exception {
    submit("inadequate");
    moderate("inadequate");
    audit = audits.audit(council, auditor.viewer(), "AU-0003", "Northmere 2");
    submit("inadequate");
    moderate("inadequate");
    assertThat(quality.page(ALL + "?team=Northmere%202").select("table").text())
        .contains("AU-0003")
        .doesNotContain("AU-0001");
    for (String sort : List.of("child", "-audit", "team", "-team", "since", "-since", "signed")) {
      assertThat(register(quality, "?state=any&sort=" + sort))
          .as(sort)
          .contains("AU-0001", "AU-0003");
    }
    assertThat(quality.status(ALL + "?state=rumour")).isEqualTo(422);
    assertThat(quality.get(ALL + ".csv?team=Northmere%201").getContentAsString())
        .contains("Child,Audit,Grade,Team,Since,Days on it,Open,State")
        .contains("T-AU-0001,AU-0001,Inadequate,Northmere 1")
        .doesNotContain("AU-0003");
    for (String ending : List.of(".xlsx", ".ods")) {
      assertThat(quality.status(ALL + ending)).as(ending).isEqualTo(200);
    }
    assertThat(quality.status(entry())).isEqualTo(200);
    assertThat(looks("child-of-concern-list")).as("each list").isGreaterThan(7);
    assertThat(looks("child-of-concern")).as("each child").isEqualTo(1);
    assertThat(quality.page("/").text()).contains("Child of concern, AU-000");
  }

  private String register(Desk by, String asked) throws Exception {
    return by.page(ALL + asked).select("table").text();
  }

  private int looks(String kind) {
    Row row = Row.of(council.id()).and("kind", kind);
    return audits.ask(council.id(), Integer.class, LOOKS, row);
  }
}
