package org.throughline.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.people.Accounts;
import org.throughline.people.Tokens;
import org.throughline.register.children.ChildId;
import org.throughline.web.Role;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Order;

/** Which actions are listed for whom, in which order and how many at a time. */
@RoomTest
class RegisterTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestActions made;
  @Autowired Actions actions;
  @Autowired Closures closures;
  @Autowired ActionRequests requests;
  @Autowired Register register;
  @Autowired Accounts accounts;
  @Autowired Tokens tokens;
  @Autowired InAuthority inAuthority;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private ChildId child;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    child = made.child(council, "T-1", "Northmere 1");
  }

  private String answer(Role role, String query) throws Exception {
    MockHttpServletResponse answer =
        new Somebody(mvc, councils, council.as(role)).read(tokens, "/api/v1/actions" + query);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private List<String> numbers(Role role, String query) throws Exception {
    return JsonPath.read(answer(role, query), "$.items[*].number");
  }

  private List<String> numbers(String query) throws Exception {
    return numbers(Role.HEAD_OF_QUALITY, query);
  }

  private Raised plain(Priority priority) {
    return actions.raise(
        council.as(Role.HEAD_OF_QUALITY),
        new NewAction(
            "Sign the supervision records.",
            "",
            priority,
            null,
            council.as(Role.TEAM_MANAGER).account(),
            council.node("Northmere 2"),
            null,
            null,
            null));
  }

  /** As if it had been due a while ago. */
  private void late(Raised raised, int days) {
    Row row = Row.of(council.id()).and("id", raised.id()).and("days", days);
    made.change(
        council.id(),
        """
        update clocks.clock set due_on = current_date - :days
         where authority_id = :authority and about_id = :id
        """,
        row);
  }

  @Test
  void whatNoListKnowsIsRefused() throws Exception {
    Somebody quality = new Somebody(mvc, councils, council.as(Role.HEAD_OF_QUALITY));
    for (String query :
        List.of(
            "?state=lost",
            "?priority=whenever",
            "?owner=x",
            "?team=x",
            "?due_before=soon",
            "?updated_since=now",
            "?cursor=x",
            "?cursor=eA",
            "?state=open&cursor=eApkMjIyMjIyMi0yMjIyLTIyMjItMjIyMi0yMjIyMjIyMjIyMjI")) {
      assertThat(quality.read(tokens, "/api/v1/actions" + query).getStatus())
          .as(query)
          .isEqualTo(422);
    }
    assertThat(numbers("?child=nobody&theme=none")).isEmpty();
  }

  @Test
  void theSoonestStandsFirstAndEachFilterLeavesWhatItSays() throws Exception {
    Raised low = plain(Priority.LOW);
    Raised high = made.raise(council, child);
    Raised overdue = plain(Priority.MEDIUM);
    late(overdue, 3);
    assertThat(numbers("")).containsExactly("AC-0003", "AC-0002", "AC-0001");
    assertThat(numbers("?overdue=true")).containsExactly("AC-0003");
    assertThat(numbers("?state=open")).containsExactly("AC-0003", "AC-0002", "AC-0001");
    assertThat(numbers("?priority=high")).containsExactly("AC-0002");
    assertThat(numbers("?theme=voice")).containsExactly("AC-0002");
    assertThat(numbers("?child=T-1")).containsExactly("AC-0002");
    assertThat(numbers("?source=by-hand&state=open")).hasSize(3);
    assertThat(numbers("?source=audit")).isEmpty();
    assertThat(numbers("?team=" + council.node("Northmere 2"))).hasSize(2);
    assertThat(numbers("?team=" + council.node("Permanence"))).isEmpty();
    assertThat(numbers("?due_before=" + high.dueOn())).containsExactly("AC-0003");
    assertThat(numbers(Role.TEAM_MANAGER, "?owner=me")).containsExactly("AC-0003", "AC-0001");
    assertThat(numbers("?risk-stale=true")).containsExactly("AC-0002");
    assertThat(low.dueOn()).isAfter(high.dueOn());
  }

  @Test
  void eachStateIsListedByItself() throws Exception {
    Raised closed = made.raise(council, child);
    Raised withdrawn = plain(Priority.LOW);
    Raised open = plain(Priority.LOW);
    inAuthority.change(
        council.id(),
        () -> {
          closures.close(
              council.as(Role.PRACTITIONER), closed.id(), null, "A record.", "She is heard.");
          var _ =
              requests.withdraw(
                  council.as(Role.HEAD_OF_QUALITY), withdrawn.id(), null, "Raised twice.");
        });
    assertThat(numbers("?state=waiting")).containsExactly(closed.number());
    assertThat(numbers("?state=withdrawn")).containsExactly(withdrawn.number());
    assertThat(numbers("?state=open")).containsExactly(open.number());
    inAuthority.change(
        council.id(),
        () -> closures.verify(council.as(Role.DIRECTOR), closed.id(), null, "I read it."));
    assertThat(numbers("?state=waiting")).isEmpty();
    assertThat(numbers("?state=verified")).containsExactly(closed.number());
    assertThat(JsonPath.<List<String>>read(answer(Role.DIRECTOR, "?state=any"), "$.items[*].state"))
        .containsExactlyInAnyOrder("verified", "withdrawn", "open");
  }

  @Test
  void eachSeesWhatIsTheirsAndNobodyARestrictedChilds() throws Exception {
    made.raise(council, child);
    plain(Priority.LOW);
    assertThat(numbers(Role.DIRECTOR, "")).hasSize(2);
    assertThat(numbers(Role.PERFORMANCE_ANALYST, "")).hasSize(2);
    assertThat(numbers(Role.PRACTITIONER, "")).containsExactly("AC-0001");
    assertThat(numbers(Role.TEAM_MANAGER, "")).as("the team’s and their own").hasSize(2);
    assertThat(numbers(Role.AUDITOR, "")).isEmpty();
    assertThat(numbers(Role.ADMINISTRATOR, "")).isEmpty();
    made.restrict(council.as(Role.HEAD_OF_QUALITY), child);
    for (Role role : Role.values()) {
      assertThat(numbers(role, "")).as(role.code()).doesNotContain("AC-0001");
      assertThat(numbers(role, "?state=open")).as(role.code()).doesNotContain("AC-0001");
    }
  }

  @Test
  void pageAfterPageHoldsEachOnceInEveryOrder() throws Exception {
    for (int i = 0; i < 60; i++) {
      Raised raised = plain(i % 2 == 0 ? Priority.LOW : Priority.HIGH);
      late(raised, i / 20);
    }
    for (String query :
        List.of("?state=open", "?state=any", "?updated_since=2020-01-01T00:00:00Z")) {
      List<String> all = new ArrayList<>();
      String next = "";
      while (next != null) {
        String page = answer(Role.HEAD_OF_QUALITY, query + "&cursor=" + next);
        all.addAll(JsonPath.<List<String>>read(page, "$.items[*].number"));
        next = JsonPath.read(page, "$.next");
      }
      assertThat(all).as(query).hasSize(60).doesNotHaveDuplicates();
    }
    for (String column :
        List.of("due", "first-due", "priority", "owner", "team", "action", "changed")) {
      for (boolean down : new boolean[] {false, true}) {
        List<ActionId> all = new ArrayList<>();
        String after = "";
        do {
          Register.Stretch page =
              register.page(
                  council.as(Role.DIRECTOR),
                  RegisterFilter.of(java.util.Map.of(), RegisterFilter.Which.OPEN),
                  new Order(column, down),
                  Cursor.read(after),
                  "test");
          page.rows().forEach(row -> all.add(row.id()));
          after = page.next();
        } while (after != null);
        assertThat(all).as(column + down).hasSize(60).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void whatChangedSinceAMomentIsFoundAgain() throws Exception {
    Raised first = made.raise(council, child);
    plain(Priority.LOW);
    Instant moment = time.now();
    assertThat(numbers("?updated_since=" + moment)).isEmpty();
    inAuthority.change(
        council.id(),
        () ->
            closures.close(
                council.as(Role.PRACTITIONER), first.id(), null, "A record.", "She is heard."));
    assertThat(numbers("?updated_since=" + moment)).containsExactly(first.number());
  }

  @Test
  void anActionWhoseOwnerLeftIsFoundAtOnceAndStandsOnTheHomePage() throws Exception {
    made.raise(council, child);
    assertThat(numbers("?without-owner=true")).isEmpty();
    accounts.end(council.id(), council.as(Role.PRACTITIONER).account());
    assertThat(numbers("?without-owner=true")).containsExactly("AC-0001");
    for (Role role : List.of(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.HEAD_OF_QUALITY)) {
      assertThat(new Somebody(mvc, councils, council.as(role)).page("/").text())
          .as(role.code())
          .contains("One open action has no owner any more");
    }
  }

  @Test
  void theHomePageSaysWhatIsWhoseAndEachActionOnce() throws Exception {
    Raised raised = made.raise(council, child);
    late(raised, 2);
    String owner = home(Role.PRACTITIONER);
    assertThat(owner)
        .contains("Write down what she said at each visit.", "AC-0001, yours", "Was due")
        .contains("One risk status is to be looked at again")
        .doesNotContain("time limit is past");
    assertThat(home(Role.TEAM_MANAGER)).doesNotContain("time limit is past");
    LocalDate later = time.today().plusDays(9);
    inAuthority.change(
        council.id(),
        () ->
            requests.extend(
                council.as(Role.PRACTITIONER), raised.id(), null, later, "She is away."));
    assertThat(home(Role.HEAD_OF_SERVICE)).contains("Say whether AC-0001 may have more time");
    assertThat(home(Role.TEAM_MANAGER)).doesNotContain("may have more time");
    inAuthority.change(
        council.id(),
        () ->
            closures.close(
                council.as(Role.PRACTITIONER), raised.id(), null, "A record.", "She is heard."));
    assertThat(home(Role.TEAM_MANAGER)).contains("Check whether AC-0001 is done");
    assertThat(home(Role.HEAD_OF_QUALITY)).contains("Check whether AC-0001 is done");
    assertThat(home(Role.PRACTITIONER)).doesNotContain("Check whether", "AC-0001, yours");
  }

  @Test
  void theListIsSavedAsEachKindOfFileWithItsFilterAndColumns() throws Exception {
    made.raise(council, child);
    plain(Priority.LOW);
    Somebody quality = new Somebody(mvc, councils, council.as(Role.HEAD_OF_QUALITY));
    String csv =
        quality.get("/actions.csv?priority=high&columns=owner,first-due").getContentAsString();
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv)
        .contains("Action,Number,Owner,First due")
        .contains("Write down what she said at each visit.,AC-0001,Test Practitioner");
    for (String kind : List.of("xlsx", "ods")) {
      MockHttpServletResponse file = quality.get("/actions." + kind + "?state=any");
      assertThat(file.getStatus()).as(kind).isEqualTo(200);
      assertThat(file.getContentAsByteArray()).as(kind).startsWith((byte) 'P', (byte) 'K');
    }
    assertThat(quality.get("/actions.csv?due_before=soon").getStatus()).isEqualTo(422);
    Somebody auditor = new Somebody(mvc, councils, council.as(Role.AUDITOR));
    assertThat(auditor.get("/actions.csv").getContentAsString().lines()).hasSize(1);
  }

  private String home(Role role) throws Exception {
    return new Somebody(mvc, councils, council.as(role)).page("/").text();
  }
}
