package org.throughline.register.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class JourneyTest {
  private static final String CIN = "child-in-need";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired JdbcClient db;
  @Autowired InAuthority inAuthority;
  @Autowired Ids ids;
  @Autowired Tokens tokens;
  @Autowired Journeys journeys;

  private Visits visits;
  private TestRegister register;
  private AuthorityId authority;
  private Viewer director;
  private LocalDate today;

  @BeforeEach
  void council() {
    visits = new Visits(mvc, councils, tokens);
    register = new TestRegister(db, inAuthority, ids, councils.found());
    authority = register.council.id();
    director = register.council.as(Role.DIRECTOR);
    today = TestRegister.today();
  }

  @Test
  void aChangeOfWorkerIsTheVersionThatANewExtractBegan() {
    UUID may = register.extract(LocalDate.of(2026, 5, 1));
    UUID june = register.extract(LocalDate.of(2026, 6, 1));
    ChildId child = register.child(may, "A", "Northmere 1", "Second");
    LocalDate started = LocalDate.of(2026, 3, 10);
    register.involvement(child, CIN, "Northmere 1", "First", started, null, may, june);
    register.involvement(child, CIN, "Northmere 1", "Second", started, null, june, null);
    Journey journey = journeys.of(authority, child, LocalDate.of(2026, 7, 1), 6);
    assertThat(journey.workers())
        .containsExactly(
            new Spell(
                "First",
                "Northmere 1",
                started,
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 5, 1)),
            new Spell(
                "Second", "Northmere 1", LocalDate.of(2026, 6, 1), null, LocalDate.of(2026, 6, 1)));
    assertThat(journey.statuses())
        .containsExactly(new Spell(CIN, null, started, null, LocalDate.of(2026, 6, 1)));
    assertThat(journey.workerCount()).isEqualTo(2);
  }

  @Test
  void ofSeveralOpenInvolvementsTheHighestIsTheStatus() {
    UUID extract = register.extract(LocalDate.of(2026, 6, 1));
    ChildId child = register.child(extract, "A", "Northmere 1", "W");
    involved(child, CIN, LocalDate.of(2026, 1, 1), null, extract);
    involved(
        child,
        "child-protection-plan",
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 5, 1),
        extract);
    assertThat(journeys.of(authority, child, LocalDate.of(2026, 6, 2), 12).statuses())
        .extracting(Spell::value, Spell::began, Spell::ended)
        .containsExactly(
            tuple(CIN, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1)),
            tuple("child-protection-plan", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1)),
            tuple(CIN, LocalDate.of(2026, 5, 1), null));
  }

  @Test
  void aJourneyLooksBackFromALeapDayAndAtMostTwoYears() {
    ChildId child = register.child(register.extract(today), "A", "Northmere 1", "W");
    for (String day : new String[] {"2022-02-27", "2022-02-28", "2023-08-29", "2024-02-29"}) {
      register.event(child, "contacts", "contact", LocalDate.parse(day), "1A");
    }
    LocalDate leap = LocalDate.of(2024, 2, 29);
    assertThat(journeys.of(authority, child, leap, 24).events()).hasSize(3);
    assertThat(journeys.of(authority, child, leap, 24).from()).isEqualTo("2022-02-28");
    assertThat(journeys.of(authority, child, leap, 6).events()).hasSize(2);
    assertThatThrownBy(() -> journeys.of(authority, child, leap, 25)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> journeys.of(authority, child, leap, 0)).isInstanceOf(Refused.class);
  }

  @Test
  void thePageLooksBackAsFarAsAsked() throws Exception {
    ChildId child = register.child(register.extract(today), "A", "Northmere 1", "W");
    register.event(child, "referrals", "referral", today.minusMonths(20), "6");
    String path = TestRegister.path(child);
    assertThat(visits.page(director, path).text()).contains("tells of anything in these months");
    Document page = visits.page(director, path + "?months=24");
    assertThat(page.select("table tbody tr").text()).contains("Referral").contains("Police");
    assertThat(page.select("main b[aria-current]").text()).isEqualTo("24 months");
    assertThat(visits.status(director, path + "?months=25")).isEqualTo(422);
    assertThat(visits.status(director, path + "?months=x")).isEqualTo(404);
  }

  @Test
  void fiveThousandEventsAreDrawnInBoundsAndAllStandInTheTable() throws Exception {
    ChildId child = register.child(register.extract(today), "A", "Northmere 1", "W");
    inAuthority.change(
        authority,
        () ->
            IntStream.range(0, 5000)
                .forEach(i ->
                    register.event(
                        child, "contacts", "kind-" + i, today.minusDays(i % 170), null)));
    Document page = visits.page(director, TestRegister.path(child));
    assertThat(page.select("table tbody tr")).hasSize(5000);
    assertThat(page.select("svg[role=img] circle").size()).isBetween(10, 64);
    assertThat(page.select("details").hasAttr("open")).isFalse();
    assertThat(page.select("h2").text()).contains("5,000 events in six months");
  }

  @Test
  void theJourneyForMachinesHoldsEventsInvolvementsAndTheWindow() throws Exception {
    UUID extract = register.extract(today.minusDays(3));
    ChildId child = register.child(extract, "A 1", "Northmere 1", "W");
    involved(child, CIN, today.minusMonths(3), null, extract);
    register.event(child, "contacts", "contact", today.minusDays(8), "1A");
    register.event(child, "contacts", "contact", today.minusMonths(7), "1A");
    String json = visits.text(director, "/api/v1/children/A%201/journey?months=6");
    assertThat(json)
        .contains("\"reference\":\"A 1\"")
        .contains("\"status\":\"child-in-need\"")
        .contains("\"inLatestExtract\":true")
        .contains("\"to\":\"" + today + "\"")
        .contains("\"from\":\"" + today.minusMonths(6) + "\"")
        .contains(
            "\"events\":[{\"date\":\""
                + today.minusDays(8)
                + "\",\"kind\":\"contact\",\"detail\":\"1A\",\"list\":\"contacts\"}]")
        .contains("\"involvements\":[{\"list\":\"children-in-need\"");
    assertThat(visits.status(director, "/api/v1/children/A%201/journey?months=99")).isEqualTo(422);
    assertThat(visits.status(director, "/api/v1/children/B/journey")).isEqualTo(404);
  }

  @Test
  void whatAnExtractSaysIsTextAndNeverMarkup() throws Exception {
    String script = "<script>alert('x')</script>";
    UUID extract = register.extract(today);
    ChildId child = register.child(extract, "A<b>", "Northmere 1", script);
    register.involvement(child, CIN, script, script, today.minusDays(30), null, extract, null);
    register.event(child, "contacts", "contact", today.minusDays(2), script);
    for (String path : new String[] {TestRegister.path(child), "/children"}) {
      Document page = visits.page(director, path);
      assertThat(page.select("main script")).isEmpty();
      assertThat(page.text()).contains(script);
    }
  }

  @Test
  void noWorkersNameStandsInTheDrawing() throws Exception {
    UUID extract = register.extract(today.minusDays(30));
    ChildId child = register.child(extract, "A", "Northmere 1", "Unmistakable Name");
    register.involvement(
        child, CIN, "Northmere 1", "Unmistakable Name", today.minusMonths(4), null, extract, null);
    Document page = visits.page(director, TestRegister.path(child));
    assertThat(page.select("svg text").eachText()).contains("First", "Today");
    assertThat(page.select("svg[role=img]").text()).doesNotContain("Unmistakable");
    assertThat(page.select("table").text()).contains("Unmistakable Name");
  }

  private void involved(
      ChildId child, String status, LocalDate started, @Nullable LocalDate ended, UUID extract) {
    register.involvement(child, status, "Northmere 1", "W", started, ended, extract, null);
  }
}
