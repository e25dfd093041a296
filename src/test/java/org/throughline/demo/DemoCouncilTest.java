package org.throughline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.RoomTest;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.DrawCheck;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.kernel.Seed;
import org.throughline.people.AuthorityRow;

/** What {@code bin/run} opens on, as it is in the database. */
@RoomTest
@TestPropertySource(properties = {"throughline.demo=true", "throughline.data=target/demo-data"})
class DemoCouncilTest {
  private static final String COUNTS =
      """
      select (select count(*) from register.child where authority_id = :authority) as children,
             (select count(*) from audits.draw where authority_id = :authority) as draws,
             (select count(*) from audits.submission where authority_id = :authority) as audits,
             (select count(*) from audits.cycle
               where authority_id = :authority and month = date_trunc('month', :today::date)) as now
      """;
  private static final String WITHOUT_OVERALL =
      """
      select count(*) from audits.submission s
       where s.authority_id = :authority and 1 <> (
         select count(*) from audits.judgement j
          where j.authority_id = s.authority_id and j.audit_id = s.audit_id
            and j.question_id is null and j.capacity = 'auditor')
      """;
  private static final String UNDECIDED =
      """
      select count(*)
        from audits.finding f
        join audits.submission s
          on s.authority_id = f.authority_id and s.audit_id = f.audit_id
       where f.authority_id = :authority and f.kind = 'area-for-development'
         and not exists (select from audits.no_action n
                          where n.authority_id = f.authority_id and n.finding_id = f.id)
         and not exists (select from actions.action x
                          where x.authority_id = f.authority_id and x.source_id = f.id)
      """;
  private static final String OWED =
      """
      select count(*) as all, count(*) filter (where k.stopped_at is null) as open,
             count(*) filter (where k.stopped_at is null and k.due_on < :today::date) as late,
             count(*) filter (where p.ended_at is not null) as ownerless
        from actions.action a
        join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
        join people.account p on p.authority_id = a.authority_id and p.id = a.owner_id
       where a.authority_id = :authority
      """;
  private static final String UNCHECKED =
      """
      select count(*)
        from actions.verification v
        join actions.closure c on c.authority_id = v.authority_id and c.id = v.closure_id
        join actions.action a on a.authority_id = c.authority_id and a.id = c.action_id
       where v.authority_id = :authority and v.by = a.owner_id
      """;
  private static final String WEEKS =
      """
      select count(*) from clocks.clock k
       where k.authority_id = :authority and k.rule_code = 're-audit'
         and k.due_on - k.started_on <> case when k.started_on < '2026-04-01' then 84 else 42 end
      """;
  private static final String AGAINST_WITHOUT_REASON =
      """
      select count(*) from audits.judgement j
       where j.authority_id = :authority and j.question_id is null
         and (j.grade <> j.suggested) <> (j.reason <> '')
      """;
  private static final String DRAWS =
      """
      select d.size, d.seed, convert_from(d.frame_csv, 'UTF8') as frame,
             (select string_agg(s.reference, ',' order by s.position) from audits.selection s
               where s.authority_id = d.authority_id and s.draw_id = d.id
                 and s.replaces is null) as taken
        from audits.draw d where d.authority_id = :authority
      """;
  private static final String NUMBERED =
      """
      select count(*) from (
        select n.last_number,
               (select max(split_part(a.number, '-', 2)::int) from audits.audit a
                 where a.authority_id = n.authority_id) as given
          from audits.numbering n where n.authority_id = :authority
        union all
        select n.last_number,
               (select max(split_part(a.number, '-', 2)::int) from actions.action a
                 where a.authority_id = n.authority_id)
          from actions.numbering n where n.authority_id = :authority) last
       where last.last_number = last.given
      """;
  private static final String OPEN_CONCERNS =
      """
      select count(*) from audits.safety_concern c
       where c.authority_id = :authority and not exists (
         select from audits.safety_response r
          where r.authority_id = c.authority_id and r.concern_id = c.id)
      """;

  private record Counts(long children, long draws, long audits, long now) {}

  private record Drawn(int size, String seed, String frame, String taken) {}

  private record HowMany(long count) {}

  private record Owed(long all, long open, long late, long ownerless) {}

  private record Followed(long again, long done, long closed) {}

  private record OfConcern(long all, long signed, long soon) {}

  @Autowired JdbcClient db;
  @Autowired InAuthority inAuthority;
  @Autowired CouncilTime time;
  @Autowired DemoPeople people;
  @Autowired DemoDoor door;
  @Autowired MockMvc web;

  @Test
  void aldermarshHasItsRegisterAndThreeYearsOfAudits() {
    Counts counts = ask(Counts.class, COUNTS, council(0)).getFirst();
    assertThat(counts.children()).isEqualTo(4_000);
    assertThat(counts.draws()).isEqualTo(36);
    assertThat(counts.audits()).isGreaterThan(1_950L);
    assertThat(counts.now()).as("draws of the month that runs").isZero();
  }

  @Test
  void everyGradeStandsAndIsExplained() {
    assertThat(number(WITHOUT_OVERALL)).isZero();
    assertThat(number(AGAINST_WITHOUT_REASON)).isZero();
    assertThat(number(OPEN_CONCERNS)).isEqualTo(1);
  }

  @Test
  void everyInadequateWasFollowedThrough() {
    assertThat(number(FollowedUp.LEFT_ALONE)).isZero();
    assertThat(number(FollowedUp.READ_BY_THE_SAME)).isZero();
    Followed followed = ask(Followed.class, FollowedUp.FOLLOWED, council(0)).getFirst();
    assertThat(followed.again()).isGreaterThan(200);
    assertThat(followed.done()).isGreaterThan(150);
    assertThat(followed.closed()).isPositive();
    assertThat(followed.again()).isGreaterThan(followed.done() + followed.closed());
  }

  @Test
  void someChildrenAreOnTheRegisterAndMostWereSignedOff() {
    OfConcern children = ask(OfConcern.class, FollowedUp.OF_CONCERN, council(0)).getFirst();
    assertThat(children.all()).isGreaterThan(200);
    assertThat(children.all() - children.signed()).as("on it now").isBetween(5L, 25L);
    assertThat(children.soon()).as("signed off with something open").isZero();
  }

  @Test
  void everyFindingHasAnActionOrAReasonAndEveryActionAnOwner() {
    assertThat(number(UNDECIDED)).isZero();
    Owed owed = ask(Owed.class, OWED, council(0)).getFirst();
    assertThat(owed.all()).isGreaterThan(2_000);
    assertThat(owed.open()).isBetween(20L, 400L);
    assertThat(owed.late()).isPositive();
    assertThat(owed.ownerless()).isZero();
    assertThat(number(UNCHECKED)).as("verified by its own owner").isZero();
  }

  /** The first thing that somebody does in the demo must not meet a number that is given. */
  @Test
  void numbersAreCountedOnFromTheLastGiven() {
    assertThat(number(NUMBERED)).as("of audits and of actions").isEqualTo(2);
  }

  @Test
  void aReAuditHasTheWeeksOfItsDay() {
    assertThat(number(WEEKS)).isZero();
  }

  @Test
  void everyDrawVerifies() {
    assertThat(ask(Drawn.class, DRAWS, council(0)))
        .hasSize(36)
        .allSatisfy(draw -> {
          byte[] frame = draw.frame().getBytes(StandardCharsets.UTF_8);
          DrawCheck check = DrawCheck.of(frame, new Seed(draw.seed()), draw.size());
          assertThat(check.asPublished()).isTrue();
          assertThat(check.differences(List.of(draw.taken().split(",")))).isEmpty();
        });
  }

  @Test
  void theSecondAuthorityIsItsOwn() {
    Counts counts = ask(Counts.class, COUNTS, council(1)).getFirst();
    assertThat(people.councils())
        .extracting(AuthorityRow::code)
        .containsExactly("aldermarsh", "brackwater");
    assertThat(counts.children()).isBetween(140L, 200L);
    assertThat(counts.draws()).isEqualTo(6);
  }

  @Test
  void anybodyMayBeChosenAndIsSignedIn() throws Exception {
    String html = web.perform(get("/demo")).andReturn().getResponse().getContentAsString();
    Element form = Jsoup.parse(html).select("form[action=/demo/sign-in]").getFirst();
    Element head = form.select("button").getFirst();
    web.perform(
            post("/demo/sign-in")
                .with(csrf())
                .param("authority", form.select("[name=authority]").attr("value"))
                .param("account", head.attr("value")))
        .andExpect(redirectedUrl("/"))
        .andExpect(cookie().exists("tl_session"));
    assertThat(door.words("http://127.0.0.1:8080")).contains("/demo", "@aldermarsh.example");
  }

  @Test
  void tokensAreForThisMachineAlone() throws Exception {
    tokens("127.0.0.1", null).andExpect(status().isOk());
    tokens("192.0.2.7", null).andExpect(status().isNotFound());
    tokens("127.0.0.1", "192.0.2.7").andExpect(status().isNotFound());
  }

  private ResultActions tokens(String from, @Nullable String through) throws Exception {
    var request =
        post("/demo/tokens")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"role\": \"performance-analyst\"}")
            .with(asked -> {
              asked.setRemoteAddr(from);
              return asked;
            });
    return web.perform(through == null ? request : request.header("X-Forwarded-For", through));
  }

  private AuthorityId council(int number) {
    return people.councils().get(number).authorityId();
  }

  private long number(String question) {
    return ask(HowMany.class, question, council(0)).getFirst().count();
  }

  private <T extends Record> List<T> ask(Class<T> type, String question, AuthorityId authority) {
    Row row = Row.of(authority).and("today", time.today());
    return inAuthority.read(authority, () -> db.sql(question).paramSource(row).query(type).list());
  }
}
