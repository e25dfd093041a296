package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Recurring;
import org.throughline.kernel.Row;
import org.throughline.people.Accounts;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * Two years of one council, week by week: audits, second judgements, conversations, re-audits and
 * actions; people who leave, days that become holidays, and half way another policy. After each
 * week what must never be is looked for.
 */
@RoomTest
@TestPropertySource(properties = "throughline.data=target/two-years-data")
class TwoYearsTest {
  private static final int WEEKS = 104;
  private static final long SEED = 20_270_104;
  private static final AtomicReference<Instant> NOW =
      new AtomicReference<>(Instant.parse("2027-01-04T09:00:00Z"));
  private static final List<String> GRADES =
      List.of("inadequate", "requires-improvement", "good", "inadequate");

  /** A clock that the test moves. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Moving {
    @Bean
    @Primary
    InstantSource moving() {
      return NOW::get;
    }
  }

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired Answering answering;
  @Autowired AuditStore store;
  @Autowired InAuthority inAuthority;
  @Autowired Accounts accounts;
  @Autowired Tokens tokens;
  @Autowired CouncilTime time;
  @Autowired List<Recurring> recurring;

  private final Random chance = new Random(SEED);
  private final List<Viewer> readers = new ArrayList<>();
  private final List<AuditId> open = new ArrayList<>();
  private final List<String> owed = new ArrayList<>();
  private TestCouncil council;
  private Desk manager;
  private Desk outside;
  private Desk quality;
  private ToolVersion tool;
  private Viewer worker;
  private int hired;

  @BeforeEach
  void found() {
    council = councils.found();
    tool = audits.shipped(council.id());
    manager = desk(council.as(Role.TEAM_MANAGER));
    quality = desk(council.as(Role.HEAD_OF_QUALITY));
    outside =
        desk(
            councils.person(
                council.id(), "Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence")));
    worker = council.as(Role.PRACTITIONER);
    for (int i = 0; i < 4; i++) {
      readers.add(hire(Role.AUDITOR));
    }
  }

  private Desk desk(Viewer viewer) {
    return new Desk(mvc, councils, viewer);
  }

  private Viewer hire(Role role) {
    UUID node = role == Role.AUDITOR ? council.root() : council.node("Northmere 1");
    return councils.person(council.id(), "Hired " + ++hired, role, node);
  }

  @Test
  void nothingFallsThroughInTwoYears() throws Exception {
    LocalDate change = time.today().plusWeeks(WEEKS / 2);
    for (int week = 1; week <= WEEKS; week++) {
      if (week == WEEKS / 2) {
        twelveWeeksFrom(change);
      }
      audit();
      moderateSome();
      talkAboutSome();
      readAgainSome();
      workOnActions();
      signOffSome();
      somebodyLeaves(week);
      if (week % 17 == 0) {
        holiday(time.today().plusDays(9));
      }
      NOW.updateAndGet(now -> now.plus(Duration.ofDays(7)));
      recurring.forEach(Recurring::run);
      mustHold(week, change);
    }
    assertThat(count(MustNeverBe.JUDGED, change)).isGreaterThan(WEEKS);
    assertThat(count(MustNeverBe.READ_AGAIN, change)).as("it is no idle run").isGreaterThan(9);
    assertThat(count(MustNeverBe.SIGNED_OFF, change)).as("signed off").isGreaterThan(9);
    assertThat(count(MustNeverBe.TOLD, change)).as("ladders were climbed").isGreaterThan(99);
    assertThat(everyJudgementReadable()).isEqualTo(count(MustNeverBe.JUDGED, change));
  }

  private void audit() {
    Viewer reader = readers.get(chance.nextInt(readers.size()));
    int last = audits.ask(council.id(), Integer.class, MustNeverBe.LAST, Row.of(council.id()));
    AuditId id = audits.audit(council, reader, "AU-%04d".formatted(last + 1), "Northmere 1");
    read(reader, id, GRADES.get(chance.nextInt(GRADES.size())));
    open.add(id);
  }

  private void read(Viewer reader, AuditId id, String grade) {
    inAuthority.change(
        council.id(),
        () -> {
          for (Section section : tool.sections()) {
            assertThat(answering.save(reader, id, section, 0, Desk.answers(section, grade)))
                .isTrue();
          }
          answering.sources(reader, id, List.of(new SourceRow(SourceKind.STATUTORY_DOCUMENTS, "")));
          answering.find(
              reader, id, new FindingForm("area-for-development", "risk", "Not looked at."));
          answering.saveOverall(reader, id, OverallRow.typed(grade, "", 0));
          answering.submit(reader, id, store.audit(reader, id).version());
        });
  }

  private void moderateSome() throws Exception {
    for (AuditId id : List.copyOf(open)) {
      if (chance.nextInt(3) > 0 && outside.status(Desk.path(id) + "/moderation") == 200) {
        String grade = chance.nextInt(6) == 0 ? "good" : "inadequate";
        outside.post(
            Desk.path(id) + "/moderation", Map.of("grade", grade, "reason", "I read the same."));
      }
    }
  }

  private void talkAboutSome() throws Exception {
    for (AuditId id : List.copyOf(open)) {
      if (chance.nextInt(3) > 0) {
        Map<String, String> held = Desk.day("day", time.today());
        held.putAll(Map.of("with-whom", "The team", "learned", "To look.", "will-change", "Much."));
        manager.post(Desk.path(id) + "/conversation", held);
        raise(id);
        open.remove(id);
      }
    }
  }

  private void raise(AuditId id) throws Exception {
    Row row = Row.of(council.id()).and("audit", id);
    UUID finding = audits.ask(council.id(), UUID.class, MustNeverBe.FINDING, row);
    String raised =
        """
        {"source": {"kind": "finding", "id": "%s"}, "what": "Look at it.", "priority": "medium",
         "owner": "%s", "anyway": true}
        """
            .formatted(finding, worker.account().value());
    owed.add(JsonPath.read(send(manager, "/api/v1/actions", raised), "$.id"));
  }

  private void readAgainSome() {
    for (Viewer reader : List.copyOf(readers)) {
      List<UUID> waiting =
          inAuthority.read(
              council.id(), () -> audits.waiting(council.id(), reader.account().value()));
      if (!waiting.isEmpty() && chance.nextInt(4) == 0) {
        AuditId id = new AuditId(waiting.getFirst());
        read(reader, id, GRADES.get(chance.nextInt(GRADES.size())));
        open.add(id);
      }
    }
  }

  private void workOnActions() throws Exception {
    for (String action : List.copyOf(owed)) {
      if (chance.nextInt(4) == 0) {
        String address = "/api/v1/actions/" + action;
        send(
            desk(worker),
            address + "/closure",
            "{\"evidence\": \"The record.\", \"difference\": \"Safer.\"}");
        boolean returned = chance.nextInt(5) == 0;
        send(
            manager,
            address + (returned ? "/return" : "/verification"),
            "{\"reason\": \"I looked.\"}");
        if (!returned) {
          owed.remove(action);
        }
      }
    }
  }

  /** Whatever the home page says is ready. */
  private void signOffSome() throws Exception {
    for (String entry :
        quality.page("/").select("a[href^=/children-of-concern/]").eachAttr("href")) {
      quality.post(entry + "/sign-off", Map.of("words", "She is seen each week."));
    }
  }

  private String send(Desk by, String path, String body) throws Exception {
    return by.send(tokens, path, body).getContentAsString();
  }

  /** Now the worker who owns the actions, now an auditor; somebody new comes. */
  private void somebodyLeaves(int week) {
    if (week % 13 == 0) {
      accounts.end(council.id(), worker.account());
      worker = hire(Role.PRACTITIONER);
    }
    if (week % 21 == 0) {
      accounts.end(council.id(), readers.removeFirst().account());
      readers.add(hire(Role.AUDITOR));
    }
  }

  private void holiday(LocalDate day) throws Exception {
    Map<String, String> typed = Desk.day("day", day);
    typed.putAll(Map.of("kind", "added", "name", "A day of mourning"));
    desk(council.as(Role.ADMINISTRATOR)).post("/administration/working-days", typed);
  }

  private void twelveWeeksFrom(LocalDate day) throws Exception {
    Map<String, String> typed = Desk.day("from", day);
    typed.putAll(
        Map.of("amount", "12", "unit", "weeks", "direction", "forward", "citation", "Ours"));
    var answer =
        desk(council.as(Role.ADMINISTRATOR))
            .post("/administration/clock-rules/re-audit/versions", typed);
    assertThat(answer.getStatus()).isEqualTo(303);
  }

  private void mustHold(int week, LocalDate change) throws Exception {
    for (Map.Entry<String, String> one : MustNeverBe.IN_ANY_WEEK.entrySet()) {
      assertThat(count(one.getValue(), change)).as(one.getKey() + ", week " + week).isZero();
    }
    if (count(MustNeverBe.OWNERLESS, change) > 0) {
      assertThat(manager.page("/").text())
          .as("actions without an owner, week " + week)
          .contains("no owner any more");
    }
  }

  private int count(String question, LocalDate change) {
    return audits.ask(
        council.id(), Integer.class, question, Row.of(council.id()).and("change", change));
  }

  /** How many the head of quality reads by the API, audit by audit. */
  private int everyJudgementReadable() throws Exception {
    int read = 0;
    for (UUID id : inAuthority.read(council.id(), () -> audits.submitted(council.id()))) {
      String whole = quality.api(tokens, "/api/v1/audits/" + id).getContentAsString();
      read += JsonPath.<List<String>>read(whole, "$.judgements[*].grade").size();
    }
    return read;
  }
}
