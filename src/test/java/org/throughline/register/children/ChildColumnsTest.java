package org.throughline.register.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The list of children shows the columns that its address asks for, and its file the same. */
@RoomTest
class ChildColumnsTest {
  static final List<String> ORDERS = List.of("reference", "team", "worker", "since", "-since");

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired JdbcClient db;
  @Autowired InAuthority inAuthority;
  @Autowired Ids ids;
  @Autowired Tokens tokens;

  private Visits visits;
  private TestRegister register;
  private Viewer director;
  private LocalDate seen;

  @BeforeEach
  void threeChildren() {
    visits = new Visits(mvc, councils, tokens);
    register = new TestRegister(db, inAuthority, ids, councils.found());
    director = register.council.as(Role.DIRECTOR);
    LocalDate today = TestRegister.today();
    seen = today.minusDays(9);
    UUID extract = register.extract(today);
    ChildId grown =
        register.child(extract, "A-1", "Northmere 1", "Tom Ashby", "looked-after", born(9, 3));
    register.event(grown, "children-in-care", "social-work-visit", seen.minusDays(30), null);
    register.event(grown, "children-in-care", "statutory-visit", seen, "yes");
    register.event(grown, "children-in-care", "health-assessment", seen.plusDays(2), null);
    register.event(grown, "children-in-care", "social-work-visit", today.plusDays(3), null);
    register.child(extract, "B-1", "Northmere 2", null, null, born(0, 5));
    register.child(extract, "C-1", null, "Dee Farrow", "child-in-need", today.plusMonths(2));
  }

  private static LocalDate born(int years, int months) {
    return TestRegister.today().minusYears(years).minusMonths(months).minusDays(1);
  }

  @Test
  void withoutAChoiceTheUsualColumnsStand() throws Exception {
    Document page = visits.page(director, "/children");
    assertThat(page.select("thead th").eachText())
        .containsExactly("Reference", "Status", "Since", "Team", "Worker");
    assertThat(page.select("input[name=columns][checked]").eachAttr("value"))
        .containsExactly("status", "since", "team", "worker");
    assertThat(page.select("input[name=columns]"))
        .allSatisfy(
            box -> assertThat(page.select("label[for=" + box.id() + "]").text()).isNotBlank());
  }

  @Test
  void theColumnsOfTheAddressAreShownInTheirOwnOrder() throws Exception {
    Document page =
        visits.page(director, "/children?columns=gender&columns=age,last-seen&columns=team");
    assertThat(page.select("thead th").eachText())
        .containsExactly("Reference", "Team", "Last seen", "Age", "Gender");
    assertThat(page.select("tbody tr").getFirst().select("th, td").eachText())
        .containsExactly("A-1", "Northmere 1", Days.full(seen), "9", "Female");
    assertThat(page.select("tbody tr td:nth-child(4)").eachText())
        .containsExactly("9", "five months", "Unborn");
    assertThat(page.select("tbody tr").getFirst().select("td[data-l]").eachAttr("data-l"))
        .as("each cell of a phone says what it is")
        .containsExactly("Team:", "Last seen:", "Age:", "Gender:");
  }

  @Test
  void whateverRoleAsksInWhateverOrderTheSameIsShown() throws Exception {
    for (Role role : List.of(Role.DIRECTOR, Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE)) {
      for (String sort : ORDERS) {
        Document page =
            visits.page(
                register.council.as(role),
                "/children?columns=last-seen,age&reference=A&sort=" + sort);
        assertThat(page.select("tbody tr th, tbody tr td").eachText())
            .as(role + " " + sort)
            .containsExactly("A-1", Days.full(seen), "9");
      }
    }
  }

  @Test
  void filtersOrdersAndPagesKeepTheColumns() throws Exception {
    Document page =
        visits.page(director, "/children?columns=age&columns=team&sort=team&status=looked-after");
    assertThat(page.select("form.tl-filter input[type=hidden][name=columns]").eachAttr("value"))
        .containsExactly("reference,team,age");
    assertThat(page.select("thead a").eachAttr("href"))
        .allMatch(href -> href.contains("columns=reference,team,age"));
    assertThat(page.select(".tl-chips a").eachAttr("href"))
        .allMatch(href -> href.contains("columns=reference,team,age"));
    Document again =
        visits.page(director, "/children?columns=age&columns=team&sort=team&status=looked-after");
    assertThat(again.select("details form input[type=hidden]").eachAttr("name"))
        .as("choosing other columns keeps the filter and the order")
        .containsExactly("status", "sort");
    register.many(register.extract(TestRegister.today()), 60);
    String next = visits.page(director, "/children?columns=age").select("a[rel=next]").attr("href");
    assertThat(next).startsWith("/children?columns=reference,age&after=");
    assertThat(visits.page(director, next).select("thead th").eachText())
        .containsExactly("Reference", "Age");
  }

  @Test
  void theFileHasTheSameColumnsAsThePage() throws Exception {
    Document page = visits.page(director, "/children?columns=last-seen&columns=age");
    String save = page.select("a[href^=/children.csv]").attr("href");
    assertThat(visits.text(director, save).lines())
        .containsExactly(
            "\ufeffReference,Last seen,Age,In the latest extract",
            "A-1," + seen + ",9,Yes",
            "B-1,,0,Yes",
            "C-1,,,Yes");
    assertThat(visits.text(director, "/children.csv").lines().findFirst().orElseThrow())
        .isEqualTo("\ufeffReference,Status,Since,Team,Worker,In the latest extract");
  }

  @Test
  void aNoteOfThePageIsAColumnOfTheFileAndCannotBeChosen() throws Exception {
    assertThat(visits.page(director, "/children").select("input[name=columns]").eachAttr("value"))
        .doesNotContain("reference", "present");
    assertThat(visits.status(director, "/children?columns=present")).isEqualTo(422);
    assertThat(visits.status(director, "/children?sort=-team")).isEqualTo(422);
  }

  @Test
  void aColumnThatIsNoneIsRefused() throws Exception {
    assertThat(visits.status(director, "/children?columns=postcode")).isEqualTo(422);
    assertThat(visits.status(director, "/children.csv?columns=postcode")).isEqualTo(422);
  }
}
