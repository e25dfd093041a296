package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.Words;
import org.throughline.web.Role;

/** The list of audits as its reader sets it out, on the page and in each kind of file. */
@RoomTest
class AuditsListTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;

  private TestCouncil council;
  private Desk quality;
  private AuditId graded;

  @BeforeEach
  void threeAudits() throws Exception {
    council = councils.found();
    quality = new Desk(mvc, councils, council.as(Role.HEAD_OF_QUALITY));
    Desk auditor = new Desk(mvc, councils, council.as(Role.AUDITOR));
    graded = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
    audits.audit(council, auditor.viewer(), "AU-0002", "Permanence 1");
    audits.audit(council, auditor.viewer(), "AU-10000", "Northmere 2");
    auditor.makeReady(graded, audits.shipped(council.id()), "good");
    assertThat(auditor.submit(graded).getStatus()).isEqualTo(303);
  }

  @Test
  void theNewestNumberStandsFirstUntilAskedOtherwise() throws Exception {
    assertThat(numbers("/audits")).containsExactly("AU-10000", "AU-0002", "AU-0001");
    assertThat(numbers("/audits?sort=number")).containsExactly("AU-0001", "AU-0002", "AU-10000");
    assertThat(numbers("/audits?sort=team")).containsExactly("AU-0001", "AU-10000", "AU-0002");
    assertThat(numbers("/audits?sort=-team")).containsExactly("AU-0002", "AU-10000", "AU-0001");
    assertThat(numbers("/audits?sort=-state")).startsWith("AU-0001");
    assertThat(numbers("/audits?sort=grade")).as("no grade stands last").startsWith("AU-0001");
    assertThat(numbers("/audits?sort=-grade")).as("either way").startsWith("AU-0001");
    assertThat(numbers("/audits?sort=-submitted")).startsWith("AU-0001");
  }

  @Test
  void whoBringsAuditsInIsLedThere() throws Exception {
    String way = "a[href=/spreadsheets?ledger=past-audits]";
    assertThat(quality.page("/audits").select(way)).hasSize(1);
    Desk director = new Desk(mvc, councils, council.as(Role.DIRECTOR));
    assertThat(director.page("/audits").select(way)).isEmpty();
  }

  @Test
  void aHeadLeadsToItsOrderAndAtASecondPressTheOtherWay() throws Exception {
    Document page = quality.page("/audits?team=Northmere%201&sort=team");
    assertThat(page.select("th[aria-sort]").eachAttr("aria-sort")).containsExactly("ascending");
    assertThat(page.select("th[aria-sort] a").attr("href"))
        .isEqualTo("/audits?team=Northmere+1&sort=-team");
    assertThat(page.select("thead a:contains(Month)").attr("href"))
        .isEqualTo("/audits?team=Northmere+1&sort=month");
    assertThat(page.select(".tl-head").text()).contains("One audit, by team");
  }

  @Test
  void theColumnsOfTheAddressStandOnThePageAndInTheFile() throws Exception {
    Document page = quality.page("/audits?columns=grade,first-grade&columns=status");
    assertThat(page.select("thead th").eachText())
        .containsExactly("Audit", "Status when drawn", "First grade", "Final grade");
    String save = page.select("a[href^=/audits.csv]").attr("href");
    assertThat(save).isEqualTo("/audits.csv?columns=number,status,first-grade,grade");
    assertThat(quality.get(save).getContentAsString().lines())
        .startsWith("\ufeffAudit,Status when drawn,First grade,Final grade")
        .contains("AU-0001,Child in need,Good,Good");
    assertThat(page.select("input[name=columns][checked]").eachAttr("value"))
        .containsExactly("status", "first-grade", "grade");
  }

  @Test
  void filterOrderAndColumnsKeepEachOther() throws Exception {
    Document page = quality.page("/audits?state=submitted&sort=month&columns=team");
    assertThat(page.select("form[aria-label=Filter] input[type=hidden]").eachAttr("value"))
        .containsExactly("month", "number,team");
    assertThat(page.select("details form:has(fieldset) input[type=hidden]").eachAttr("value"))
        .contains("submitted", "month");
    assertThat(page.select(".tl-chips a").eachAttr("href"))
        .containsOnly("/audits?sort=month&columns=number,team");
    assertThat(page.select("thead a").eachAttr("href"))
        .allMatch(href -> href.contains("state=submitted") && href.contains("columns="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"columns=postcode", "sort=child", "sort=nonsense", "sort=-", "after=?!"})
  void aWordThatIsNeitherIsRefused(String asked) throws Exception {
    assertThat(quality.status("/audits?" + asked.replace("?!", "%3F%21"))).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ods"})
  void aFileOfAMonthThatNobodyCanReadIsRefused(String ending) throws Exception {
    assertThat(quality.status("/audits.%s?from=soon".formatted(ending))).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "number", "team", "-state", "grade", "-grade", "submitted"})
  void thePagesOfEveryOrderHoldEachAuditOnce(String sort) throws Exception {
    for (int i = 3; i < 130; i++) {
      String team = i % 3 == 0 ? "Northmere 1" : "Northmere 2";
      audits.audit(council, council.as(Role.AUDITOR), "AU-%04d".formatted(i), team);
    }
    List<String> all = new ArrayList<>();
    String address = "/audits?sort=" + sort;
    while (!address.isEmpty()) {
      Document page = quality.page(address);
      all.addAll(page.select("tbody th .tl-ref").eachText());
      address = page.select("a[rel=next]").attr("href");
    }
    assertThat(all).hasSize(130);
    assertThat(new HashSet<>(all)).hasSize(130);
    assertThat(quality.get("/audits.csv?sort=" + sort).getContentAsString().lines().skip(1))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .as("the file stands in the order of the page")
        .isEqualTo(all);
  }

  @Test
  void eachKindOfFileIsWhatItSaysAndIsLogged() throws Exception {
    MockHttpServletResponse xlsx = quality.get("/audits.xlsx?team=Northmere%201");
    assertThat(xlsx.getContentType())
        .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(xlsx.getHeader("Content-Disposition")).endsWith(".xlsx");
    byte[] bytes = xlsx.getContentAsByteArray();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.get(1).getCellText(0)).isEqualTo("AU-0001");
      List<Row> about = workbook.getSheet(1).orElseThrow().read();
      assertThat(about.get(2).getCellText(1)).isEqualTo("Team: Northmere 1");
    }
    assertThat(quality.get("/audits.ods").getContentType())
        .startsWith("application/vnd.oasis.opendocument.spreadsheet");
    assertThat(
            audits.ask(
                council.id(),
                Integer.class,
                """
                select count(*) from access_log.sight
                 where authority_id = :authority and purpose = 'list of audits, saved as a file'
                """,
                org.throughline.kernel.Row.of(council.id())))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ods"})
  void anAuditOfARestrictedChildIsInNoFile(String ending) throws Exception {
    UUID child =
        audits.ask(
            council.id(),
            UUID.class,
            "select child_id from audits.audit where authority_id = :authority and id = :audit",
            org.throughline.kernel.Row.of(council.id()).and("audit", graded));
    audits.restrict(council.as(Role.ADMINISTRATOR), child);
    byte[] all = quality.get("/audits." + ending).getContentAsByteArray();
    byte[] none =
        quality.get("/audits.%s?team=Northmere%%201".formatted(ending)).getContentAsByteArray();
    assertThat(Words.of(all)).contains("AU-0002").doesNotContain("AU-0001");
    assertThat(Words.of(none)).doesNotContain("AU-0001");
  }

  private List<String> numbers(String address) throws Exception {
    return quality.page(address).select("tbody th .tl-ref").eachText();
  }
}
