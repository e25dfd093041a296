package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.broughtin.BroughtInAudits;
import org.throughline.audits.broughtin.PastAudit;
import org.throughline.audits.draws.TestRegister;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;

/** Which rows of a council’s own record become audits, and why the others do not. */
@RoomTest
class BringingInTest {
  private static final String CHILD =
      "select id from register.child where authority_id = :authority and reference = :reference";
  private static final String COUNT =
      "select count(*)::int from audits.audit where authority_id = :authority";
  private static final String SUMMARY =
      "select summary from audits.brought_in where authority_id = :authority";
  private static final String FINDINGS =
      "select count(*)::int from audits.finding where authority_id = :authority";

  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired TestRegister register;
  @Autowired BroughtInAudits door;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private Pasts sheet;

  @BeforeEach
  void aRegister() {
    council = councils.found();
    register.fill(council, 6);
    sheet = Pasts.of(door, council.as(Role.HEAD_OF_QUALITY));
  }

  private int count() {
    return audits.ask(council.id(), Integer.class, COUNT, Row.of(council.id()));
  }

  private void refused(PastAudit past, String field, String sentence) {
    assertThatThrownBy(() -> sheet.keep(1, past))
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> {
          assertThat(refused.field()).isEqualTo(field);
          assertThat(refused.sentence()).isEqualTo(sentence);
        });
    assertThat(count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "Red", "N/A", "5"})
  void aWordThatIsNoGradeIsRefusedWithThoseThatAre(String said) {
    refused(
        Pasts.least("T-00001", Pasts.DAY, said),
        "grade",
        "“%s” is none of the grades: Outstanding, Good, Requires improvement to be good, Inadequate."
            .formatted(said));
  }

  @Test
  void noGradeNoChildAndAChildNobodyKnowsAreRefused() {
    refused(Pasts.least("T-00001", Pasts.DAY, " \0 "), "grade", "There is no grade.");
    refused(Pasts.least(" ", Pasts.DAY, "Good"), "child", "The row names no child.");
    refused(
        Pasts.least("T-99999", Pasts.DAY, "Good"), "child", "No child of the register is T-99999.");
  }

  @Test
  void aChildWhoIsKeptFromTheViewerIsNotKnownToThem() {
    Row row = Row.of(council.id()).and("reference", "T-00001");
    audits.restrict(
        council.as(Role.ADMINISTRATOR), audits.ask(council.id(), UUID.class, CHILD, row));
    refused(
        Pasts.least("T-00001", Pasts.DAY, "Good"), "child", "No child of the register is T-00001.");
  }

  @Test
  void aDayThatCannotBeIsRefused() {
    refused(
        Pasts.least("T-00001", time.today().plusDays(1), "Good"),
        "day",
        "The day of the audit is still to come.");
    refused(
        Pasts.least("T-00001", LocalDate.of(1925, 3, 4), "Good"),
        "day",
        "The day of the audit is before 2000.");
    assertThat(sheet.keep(1, Pasts.least("T-00001", time.today(), "Good")).number())
        .isEqualTo("AU-0001");
  }

  @Test
  void aNameThatIsTooLongIsRefusedAndNotCut() {
    assertThatThrownBy(() -> Pasts.least("T-00001", Pasts.DAY, "Good", "x".repeat(201)))
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> {
          assertThat(refused.field()).isEqualTo("tool");
          assertThat(refused.sentence()).isEqualTo("The tool is longer than 200 characters.");
        });
    sheet.keep(1, Pasts.least("T-00001", Pasts.DAY, "Good", "x".repeat(200)));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void theSameAuditComesInOnceAndTheSecondNamesTheFirst() {
    sheet.keep(3, Pasts.least("T-00001", Pasts.DAY, "Good", "Case audit"));
    Pasts second = Pasts.of(door, council.as(Role.HEAD_OF_QUALITY));
    assertThatThrownBy(() -> second.keep(9, Pasts.least("T-00001", Pasts.DAY, "RI", "CASE  AUDIT")))
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> {
          assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
          assertThat(refused.sentence())
              .isEqualTo("It is there already as AU-0001, from Audits 2024-25.xlsx, row 3.");
        });
    second.keep(10, Pasts.least("T-00001", Pasts.DAY, "Good", "Dip sample"));
    second.keep(11, Pasts.least("T-00001", Pasts.DAY.plusDays(1), "Good", "Case audit"));
    assertThat(second.keep(12, Pasts.least("T-00002", Pasts.DAY, "Good", "Case audit")).number())
        .as("what was refused took no number")
        .isEqualTo("AU-0004");
  }

  @Test
  void ofTwoSheetsAtOnceWithTheSameAuditOneBringsItIn() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<BroughtInAudits.Kept>> all =
          pool.invokeAll(List.of(another(), another(), another(), another()));
      long refused = all.stream().filter(BringingInTest::isRefused).count();
      assertThat(refused).isEqualTo(3);
    }
    assertThat(count()).isEqualTo(1);
  }

  private Callable<BroughtInAudits.Kept> another() {
    Pasts other = Pasts.of(door, council.as(Role.HEAD_OF_QUALITY));
    return () -> other.keep(1, Pasts.least("T-00001", Pasts.DAY, "Good"));
  }

  private static boolean isRefused(Future<?> one) {
    try {
      Objects.requireNonNull(one.get());
      return false;
    } catch (ExecutionException e) {
      return e.getCause() instanceof Refused;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatFitsNoThemeIsKeptInTheSummary() {
    sheet.keep(
        1,
        new PastAudit(
            "T-00001",
            Pasts.DAY,
            "Good",
            "",
            "",
            "",
            "",
            "",
            "",
            "Thresholds",
            "In short.",
            "Seen alone.",
            "No plan.",
            ""));
    assertThat(audits.ask(council.id(), String.class, SUMMARY, Row.of(council.id())))
        .isEqualTo(
            """
            In short.

            Strengths: Seen alone.

            Areas for development: No plan.

            Theme: Thresholds\
            """);
    assertThat(audits.ask(council.id(), Integer.class, FINDINGS, Row.of(council.id()))).isZero();
  }

  @Test
  void aThemeWithoutAFindingIsNotLost() {
    sheet.keep(
        1,
        new PastAudit(
            "T-00001", Pasts.DAY, "Good", "", "", "", "", "", "", "Voice", "", "", "", ""));
    assertThat(audits.ask(council.id(), String.class, SUMMARY, Row.of(council.id())))
        .isEqualTo("Theme: Voice");
  }

  @Test
  void onlyAHeadOfQualityBringsInAndTakesBack() {
    for (Role role : Role.values()) {
      if (role != Role.HEAD_OF_QUALITY) {
        Pasts theirs = new Pasts(door, council.as(role), sheet.sheet());
        assertThatThrownBy(() -> theirs.keep(1, Pasts.whole("T-00003")))
            .as(role.label())
            .asInstanceOf(type(Refused.class))
            .extracting(Refused::kind)
            .isEqualTo(Refused.Kind.NOT_ALLOWED);
        assertThatThrownBy(() -> theirs.takeBack("Why not."))
            .asInstanceOf(type(Refused.class))
            .extracting(Refused::kind)
            .isEqualTo(Refused.Kind.NOT_ALLOWED);
      }
    }
    assertThat(count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \0 "})
  void takingBackWantsAReason(String why) {
    assertThatThrownBy(() -> sheet.takeBack(why))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Say why");
  }

  @Test
  void aSheetOfAnotherCouncilIsNotTakenBack() {
    sheet.keep(1, Pasts.whole("T-00003"));
    Pasts theirs = new Pasts(door, councils.found().as(Role.HEAD_OF_QUALITY), sheet.sheet());
    assertThat(theirs.takeBack("Mine now.")).isZero();
    assertThat(sheet.takeBack("Mine.")).isEqualTo(1);
  }
}
