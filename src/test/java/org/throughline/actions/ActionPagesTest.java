package org.throughline.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.history.History;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.people.Accounts;
import org.throughline.register.children.ChildId;
import org.throughline.web.Role;

/** What a person sees of actions, and what comes of their forms. */
@RoomTest
class ActionPagesTest {
  private static final Map<String, String> CLOSING =
      Map.of("evidence", "Visit record of 5 November.", "difference", "She knows it is written.");

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestActions made;
  @Autowired Accounts accounts;
  @Autowired History history;
  @Autowired InAuthority inAuthority;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private ChildId child;
  private ActionId action;
  private String path;

  @BeforeEach
  void anAction() {
    council = councils.found();
    child = made.child(council, "T-1", "Northmere 1");
    action = made.raise(council, child).id();
    path = Somebody.path(action);
  }

  private Somebody as(Role role) {
    return new Somebody(mvc, councils, council.as(role));
  }

  private MockHttpServletResponse post(Role role, String step, Map<String, String> fields)
      throws Exception {
    Map<String, String> all = new HashMap<>(fields);
    all.putIfAbsent("version", as(role).version(action));
    return as(role).post(path + step, all);
  }

  @Test
  void thePageSaysWhereItStandsAndOffersWhatEachMayDo() throws Exception {
    Document owner = as(Role.PRACTITIONER).page(path);
    assertThat(owner.select("h1").text()).isEqualTo("Write down what she said at each visit.");
    assertThat(owner.select("aside").text())
        .contains("Test Practitioner", "First due", "Not moved", "T-1", "Northmere 1");
    assertThat(owner.text())
        .contains("5 working days left", "Close this action", "Ask for more time")
        .contains("Nobody has said yet how the risk to the child stands.");
    assertThat(as(Role.HEAD_OF_SERVICE).page(path).text())
        .contains("Give it more time", "Withdraw it", "Close this action");
    Document reviewing = as(Role.REVIEWING_OFFICER).page(path);
    assertThat(reviewing.select("main form")).isEmpty();
    for (Role role : new Role[] {Role.AUDITOR, Role.PERFORMANCE_ANALYST, Role.ADMINISTRATOR}) {
      assertThat(as(role).get(path).getStatus()).as(role.code()).isEqualTo(404);
    }
  }

  @Test
  void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() throws Exception {
    MockHttpServletResponse bare =
        post(Role.PRACTITIONER, "/closure", Map.of("evidence", "A record.", "difference", " "));
    assertThat(bare.getStatus()).isEqualTo(422);
    Document page = org.jsoup.Jsoup.parse(bare.getContentAsString());
    assertThat(page.select("[data-errors] a[href=#closure-difference]").text())
        .isEqualTo("Say what is different for the child.");
    assertThat(page.select("#closure-evidence").text()).isEqualTo("A record.");
    assertThat(page.select("#closure-difference").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void itsWholeLifeStandsInOrder() throws Exception {
    assertThat(post(Role.PRACTITIONER, "/closure", CLOSING).getStatus()).isEqualTo(303);
    assertThat(post(Role.TEAM_MANAGER, "/return", Map.of("reason", "One more.")).getStatus())
        .isEqualTo(303);
    var to = made.clock(council.id(), action).dueOn().plusDays(2);
    Map<String, String> more =
        Map.of(
            "to-day",
            String.valueOf(to.getDayOfMonth()),
            "to-month",
            String.valueOf(to.getMonthValue()),
            "to-year",
            String.valueOf(to.getYear()),
            "reason",
            "The visit is on Thursday.");
    assertThat(post(Role.PRACTITIONER, "/extension", more).getStatus()).isEqualTo(303);
    String asked =
        as(Role.HEAD_OF_SERVICE).page(path).select("form[action$=/agreement]").attr("action");
    assertThat(as(Role.HEAD_OF_SERVICE).post(asked, Map.of()).getStatus()).isEqualTo(303);
    Map<String, String> risk =
        Map.of(
            "status",
            "risk-reviewed-managed-in-current-plan",
            "note",
            "Seen at home.",
            "pointer",
            "Plan of 3 November");
    assertThat(as(Role.TEAM_MANAGER).post(path + "/risk-statuses", risk).getStatus())
        .isEqualTo(303);
    Map<String, String> handing =
        Map.of(
            "newOwner",
            council.as(Role.TEAM_MANAGER).account().value().toString(),
            "reason",
            "Leave.");
    assertThat(post(Role.PRACTITIONER, "/handover", handing).getStatus()).isEqualTo(303);
    assertThat(post(Role.TEAM_MANAGER, "/closure", CLOSING).getStatus()).isEqualTo(303);
    assertThat(post(Role.HEAD_OF_QUALITY, "/verification", Map.of("reason", "Read.")).getStatus())
        .isEqualTo(303);
    Document page = as(Role.HEAD_OF_SERVICE).page(path);
    assertThat(page.select(".tl-thread .what").eachText())
        .map(text -> text.split(",", 2)[0])
        .containsExactly(
            "Raised",
            "Closed",
            "Not verified",
            "More time asked for",
            "More time given",
            "Risk reviewed; it is managed in the current plan",
            "Handed over",
            "Closed",
            "Verified");
    assertThat(page.select("aside").text()).contains("Moved once");
    assertThat(page.text()).contains("In the case system: Plan of 3 November");
  }

  @Test
  void whoSendsAnOldFormIsToldAndKeepsTheirWords() throws Exception {
    String old = as(Role.PRACTITIONER).version(action);
    post(Role.PRACTITIONER, "/closure", CLOSING);
    MockHttpServletResponse late =
        as(Role.TEAM_MANAGER)
            .post(
                path + "/closure",
                Map.of("version", old, "evidence", "My own words.", "difference", "Other words."));
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("Somebody changed this action meanwhile", "My own words.");
    assertThat(as(Role.TEAM_MANAGER).post(path + "/closure", CLOSING).getStatus())
        .as("without its version")
        .isEqualTo(422);
  }

  @Test
  void aSightOfAChildsActionIsLogged() throws Exception {
    as(Role.TEAM_MANAGER).page(path);
    as(Role.TEAM_MANAGER).page("/actions");
    assertThat(
            inAuthority.read(
                council.id(),
                () -> history.sightsOf(council.as(Role.HEAD_OF_QUALITY), "action", action.value())))
        .singleElement()
        .satisfies(sight -> assertThat(sight.purpose()).isEqualTo("action of the team"));
    assertThat(
            inAuthority.read(
                council.id(),
                () ->
                    history.sightsOf(
                        council.as(Role.HEAD_OF_QUALITY), "action-list", council.id().value())))
        .hasSize(1);
  }

  @Test
  void whatIsUnsafeNeverLooksLikeWhatIsMerelyOwed() throws Exception {
    Map<String, String> risk =
        Map.of("status", "immediate-action-needed", "note", "Nobody was at home.", "pointer", "");
    assertThat(as(Role.TEAM_MANAGER).page(path).text())
        .doesNotContain("Immediate action is needed for this child");
    as(Role.TEAM_MANAGER).post(path + "/risk-statuses", risk);
    Document page = as(Role.HEAD_OF_SERVICE).page(path);
    assertThat(page.select(".tl-errs h2").text())
        .isEqualTo("Immediate action is needed for this child");
    assertThat(page.select(".tl-thread li").eachAttr("class").getLast()).isEqualTo("late");
    assertThat(as(Role.HEAD_OF_SERVICE).page("/actions").select(".tl-tag--rust").text())
        .isEqualTo("Immediate action needed");
  }

  @Test
  void whereItsOwnerLeftThePageAsksForAnother() throws Exception {
    accounts.end(council.id(), council.as(Role.PRACTITIONER).account());
    assertThat(as(Role.TEAM_MANAGER).page(path).text())
        .contains("Its owner, Test Practitioner, has left.", "Hand it to somebody else");
  }

  private Map<String, String> form() {
    Map<String, String> form = new HashMap<>();
    form.put("what", "Sign the supervision records.");
    form.put("priority", "medium");
    form.put("owner", council.as(Role.TEAM_MANAGER).account().value().toString());
    return form;
  }

  @Test
  void oneIsRaisedByHandAndTheWordsOfABadFormStay() throws Exception {
    Map<String, String> bad = form();
    bad.put("child", "T-404");
    MockHttpServletResponse refused = as(Role.HEAD_OF_SERVICE).post("/actions", bad);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("You see no child of this reference.", "Sign the supervision records.");
    MockHttpServletResponse raised = as(Role.HEAD_OF_SERVICE).post("/actions", form());
    assertThat(raised.getStatus()).isEqualTo(303);
    assertThat(as(Role.TEAM_MANAGER).page(String.valueOf(raised.getHeader("Location"))).text())
        .contains("AC-0002", "Medium priority", "Testmere");
    assertThat(as(Role.PRACTITIONER).get("/actions/new").getStatus()).isEqualTo(403);
    assertThat(as(Role.PRACTITIONER).post("/actions", form()).getStatus()).isEqualTo(403);
  }

  @Test
  void aSecondAboutTheSameChildAndThemeIsShownTheFirst() throws Exception {
    Map<String, String> twin = form();
    twin.put("child", "T-1");
    twin.put("theme", "voice");
    MockHttpServletResponse asked = as(Role.HEAD_OF_SERVICE).post("/actions", twin);
    assertThat(asked.getStatus()).isEqualTo(409);
    assertThat(asked.getContentAsString()).contains("There is an open one already", "AC-0001");
    twin.put("anyway", "true");
    assertThat(as(Role.HEAD_OF_SERVICE).post("/actions", twin).getStatus()).isEqualTo(303);
  }

  @Test
  void theRegisterKeepsItsViewInItsAddress() throws Exception {
    Document page = as(Role.HEAD_OF_QUALITY).page("/actions?priority=high&sort=-owner");
    assertThat(page.select(".tl-chips").text()).contains("Priority: High");
    assertThat(page.select("table.tl-reg tbody tr")).hasSize(1);
    assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Owner");
    assertThat(as(Role.HEAD_OF_QUALITY).page("/actions?priority=low").text())
        .contains("No action fits this filter.");
    assertThat(as(Role.AUDITOR).page("/actions").text())
        .contains("No action is open for you to see.");
    Document wrong = as(Role.HEAD_OF_QUALITY).page("/actions?due_before=soon");
    assertThat(wrong.select("[data-errors]").text()).contains("Write a day as 2026-11-30.");
    assertThat(as(Role.DIRECTOR).get("/actions?sort=nothing").getStatus()).isEqualTo(422);
  }

  @Test
  void theHeadOfQualitySaysHowLongARiskStatusHolds() throws Exception {
    var from = time.today().plusDays(1);
    Map<String, String> policy =
        Map.of(
            "days",
            "10",
            "from-day",
            String.valueOf(from.getDayOfMonth()),
            "from-month",
            String.valueOf(from.getMonthValue()),
            "from-year",
            String.valueOf(from.getYear()));
    String page = "/actions/risk-policy";
    assertThat(as(Role.DIRECTOR).post(page, policy).getStatus()).isEqualTo(403);
    Map<String, String> wrong = new HashMap<>(policy);
    wrong.put("days", "many");
    assertThat(as(Role.HEAD_OF_QUALITY).post(page, wrong).getStatus()).isEqualTo(422);
    assertThat(as(Role.HEAD_OF_QUALITY).post(page, policy).getStatus()).isEqualTo(303);
    assertThat(as(Role.AUDITOR).page(page).text()).contains("10 working days", "20 working days");
  }
}
