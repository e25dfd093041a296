package org.throughline.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockMultipartFile;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.people.Accounts;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * Fills a council by its own pages alone: an extract comes in, a month is drawn and allocated, one
 * audit is submitted, one is ready for it, one untouched, and so on.
 */
final class Founding {
  static final String PASSWORD = "three blind mice";
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String HEADINGS =
      "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Does the Child have a"
          + " Disability,CIN Start Date,Primary Need Code,Date Child Was Last Seen,CIN Closure"
          + " Date,Reason for Closure,Case Status,Allocated Team,Allocated Worker";
  private static final String ROW =
      "%s,b) Female,a) WBRI,03/02/2015,9,b) No,02/01/2024,%s,,,,c) Child in need plan,"
          + "Northmere 1,Test Practitioner";

  final TestCouncil council;
  final String marker;
  final Map<String, String> places = new HashMap<>();
  final Viewer leaving;
  final Viewer secondAuditor;
  final Viewer otherQuality;
  private final Accounts accounts;
  final Asking asking;

  Founding(
      TestCouncil council, TestCouncils councils, Accounts accounts, Asking asking, String marker) {
    this.council = council;
    this.accounts = accounts;
    this.asking = asking;
    this.marker = marker;
    leaving = person(councils, marker + " Leaving", Role.READ_ONLY);
    secondAuditor = person(councils, marker + " Auditor", Role.AUDITOR);
    otherQuality = person(councils, marker + " Quality", Role.HEAD_OF_QUALITY);
  }

  private Viewer person(TestCouncils councils, String name, Role role) {
    return councils.person(council.id(), name, role, council.root());
  }

  World world(FoundingModeration moderation, FoundingFollowUp followUp, FoundingSheets sheets) {
    passwords();
    extract();
    held();
    mapping();
    draw();
    new FoundingAudits(this).make();
    followUp.make(this);
    sheets.make(this);
    restriction();
    new FoundingActions(this).make();
    timeLimits();
    String moderated = moderation.make(this);
    for (String route : List.of("GET /audits/{id}/moderation", "POST /audits/{id}/moderation")) {
      places.put(route, "/audits/" + moderated + "/moderation");
    }
    places.put(
        "POST /api/v1/audits/{id}/moderation", "/api/v1/audits/" + moderated + "/moderation");
    tokens();
    places.put("/re-audit-lists/{id}", council.id().value().toString());
    places.put("/child-of-concern-lists/{id}", council.id().value().toString());
    places.put("/audit-lists/{id}", council.id().value().toString());
    places.put("/registers/{id}", council.id().value().toString());
    places.put("/people/{id}", leaving.account().value().toString());
    places.put("/administration/organisation/{id}", council.node("Permanence 1").toString());
    places.put("/audits/auditors/{account}", secondAuditor.account().value().toString());
    return new World(council, places, new RightForms(this).all(), marker);
  }

  Somebody as(Role role) {
    return new Somebody(asking, council.as(role));
  }

  /** What stands for a variable, once it is known. */
  String place(String variable) {
    return Objects.requireNonNull(places.get(variable), variable);
  }

  static YearMonth month() {
    return YearMonth.now(CouncilTime.LONDON);
  }

  static MockMultipartFile file(String marker) {
    String rows =
        IntStream.rangeClosed(1, 12)
            .mapToObj(n -> ROW.formatted("%s-%02d".formatted(marker, n), need(n)))
            .collect(Collectors.joining("\r\n"));
    String csv = HEADINGS + "\r\n" + rows + "\r\n" + ROW.formatted("", "N1") + "\r\n";
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return new MockMultipartFile("file", "List 6.csv", "text/csv", bytes);
  }

  /** Two of them are spelt as no list of codes has them. */
  private static String need(int number) {
    return switch (number) {
      case 1 -> "of our own making";
      case 2 -> "quite another";
      default -> "N1";
    };
  }

  private void passwords() {
    String hash = accounts.hash(PASSWORD);
    council
        .people()
        .values()
        .forEach(person -> accounts.setPasswordHash(council.id(), person.account(), hash));
    accounts.setPasswordHash(council.id(), leaving.account(), hash);
  }

  private void extract() {
    Somebody analyst = as(Role.PERFORMANCE_ANALYST);
    String sent = analyst.post("/api/v1/extracts", Form.EMPTY.with(file(marker)));
    String id = JsonPath.read(sent, "$.id");
    Instant end = Instant.now().plus(PATIENCE);
    while (!JsonPath.read(analyst.text("/api/v1/extracts/" + id), "$.state").equals("done")) {
      assertThat(Instant.now()).as("the extract is read in time").isBefore(end);
      Thread.onSpinWait();
    }
    places.put("/extracts/{id}", id);
    places.put("/api/v1/extracts/{id}", id);
    places.put("/extracts/{id}/changes/{kind}", "new");
    Element child = analyst.page("/children").selectFirst("a[href^=/children/]");
    assertThat(child).as("a child on the list").isNotNull();
  }

  /** Files of older figures, which each who sent one is asked about. */
  private void held() {
    String older = LocalDate.now(CouncilTime.LONDON).minusDays(1).toString();
    for (Role role : List.of(Role.ADMINISTRATOR, Role.HEAD_OF_QUALITY, Role.PERFORMANCE_ANALYST)) {
      Form sent = Form.of(Map.of("asAt", older)).with(file(marker));
      String id = last(as(role).post("/extracts", sent));
      places.put("/extracts/held/{id} " + council.as(role).account().value(), id);
      places.put("/extracts/held/{id}", id);
    }
  }

  private void mapping() {
    Somebody analyst = as(Role.PERFORMANCE_ANALYST);
    String unmapped = "/extracts/unmapped";
    analyst.send(unmapped, "form[action=/extracts/mappings]", "code", "no-value");
    places.put("/extracts/mappings/{id}", analyst.id(unmapped, "form[action$=/end]"));
  }

  private void draw() {
    Somebody quality = as(Role.HEAD_OF_QUALITY);
    String asked = "{\"cycle\": \"%s\", \"size\": 8}".formatted(month());
    String draw = quality.post("/api/v1/draws", Form.json(asked)).replace("/api/v1", "");
    quality.send(draw, "form[action$=/allocation]");
    places.put("/draws/{id}", last(draw));
    places.put("/api/v1/draws/{id}", last(draw));
    String cycle = quality.id("/audits/cycles/" + month(), "form[action$=/draws]");
    places.put("/audits/cycles/{id}", cycle);
    places.put("/audits/cycles/{key}", cycle);
    places.put("/cycles/{id}", cycle);
    String programme = quality.id("/audits/programme", "form[action$=/targets]");
    places.put("/audits/programmes/{id}", programme);
  }

  /** Of a child who was not drawn, so that it hides no audit. */
  private void restriction() {
    String drawn = as(Role.DIRECTOR).text("/api/v1/draws/" + place("/draws/{id}"));
    List<String> left =
        IntStream.rangeClosed(1, 12)
            .mapToObj(n -> "%s-%02d".formatted(marker, n))
            .filter(reference -> !drawn.contains(reference))
            .toList();
    places.put("left", left.get(1));
    String all = "/administration/restrictions";
    Somebody administrator = as(Role.ADMINISTRATOR);
    String named = email("test.head.of.quality");
    administrator.send(all, "form[action=" + all + "]", "reference", left.get(0), "named", named);
    places.put(all + "/{id}", administrator.id(all, "a[href^=" + all + "/]"));
  }

  private void timeLimits() {
    Somebody administrator = as(Role.ADMINISTRATOR);
    String code = marker.toLowerCase(Locale.ROOT) + "-rule";
    administrator.post("/administration/clock-rules", Form.of(RightForms.rule(code)));
    places.put("/administration/clock-rules/{code}", code);
    String preview = "/api/v1/clocks/preview";
    places.put("GET " + preview, preview + "?rule=re-audit&from=2026-11-23");
    String days = "/administration/working-days";
    administrator.post(days, Form.of(RightForms.day("9")));
    places.put(days + "/{id}", administrator.id(days, "form[action$=/end]"));
  }

  static String email(String person) {
    return person + "@test.example";
  }

  /** Each person has one of their own, made by asking a question of the API. */
  private void tokens() {
    for (Viewer person : council.people().values()) {
      Somebody somebody = new Somebody(asking, person);
      assertThat(somebody.text("/api/v1/insight/grades")).contains("items");
      String token = somebody.id("/me", "form[action^=/me/tokens/][action$=/end]");
      places.put("/me/tokens/{id} " + person.account().value(), token);
    }
  }

  static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
