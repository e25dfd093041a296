package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class SafetyConcernTest {
  private static final RiskStatus REVIEWED = RiskStatus.RISK_REVIEWED_MANAGED_IN_CURRENT_PLAN;

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired GivenAudits given;
  @Autowired SafetyConcerns concerns;
  @Autowired AuditStore store;
  @Autowired InAuthority inAuthority;

  private TestCouncil council;
  private AuditId audit;

  @BeforeEach
  void anAuditUnderWay() {
    council = councils.found();
    audit = given.of(council, "AU-0007");
  }

  @Test
  void theHeadOfServiceSeesItAtOnceAndNobodyOutsideTheLineDoes() throws Exception {
    assertThat(raise("Baby not seen for ten weeks.")).isEqualTo(1);
    assertThat(home(Role.HEAD_OF_SERVICE)).contains("Immediate safety concern about T-AU-0007");
    assertThat(home(Role.READ_ONLY)).doesNotContain("T-AU-0007");
    assertThat(home(Role.REVIEWING_OFFICER)).doesNotContain("Immediate safety concern");
  }

  @Test
  void itStandsUntilTheRiskHasBeenReviewed() throws Exception {
    raise("Baby not seen for ten weeks.");
    respond(Role.TEAM_MANAGER, RiskStatus.IMMEDIATE_ACTION_NEEDED);
    assertThat(home(Role.HEAD_OF_SERVICE)).contains("Immediate safety concern");
    respond(Role.HEAD_OF_SERVICE, REVIEWED);
    assertThat(home(Role.HEAD_OF_SERVICE)).doesNotContain("Immediate safety concern");
    assertThat(concern().isOpen()).isFalse();
  }

  @Test
  void theAuditorAndTheWorkerCannotSayWhatWasDone() {
    raise("Baby not seen for ten weeks.");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> respond(Role.AUDITOR, REVIEWED))
        .matches(refused -> refused.kind() == Refused.Kind.NOT_ALLOWED);
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> respond(Role.PRACTITIONER, REVIEWED));
    Viewer stranger = councils.found().as(Role.HEAD_OF_SERVICE);
    UUID id = concern().id();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() ->
            inAuthority.change(
                stranger.authority(),
                () -> concerns.respond(stranger, audit, id, "Nothing", REVIEWED, "")));
  }

  @Test
  void aWorryWithoutWordsIsRefused() {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> raise("  "));
  }

  private int raise(String what) {
    Viewer auditor = council.as(Role.AUDITOR);
    return inAuthority.write(council.id(), () -> concerns.raise(auditor, audit, what));
  }

  private void respond(Role role, RiskStatus status) {
    Viewer viewer = council.as(role);
    UUID id = concern().id();
    inAuthority.change(
        council.id(),
        () -> concerns.respond(viewer, audit, id, "Visited; seen.", status, "Note of today"));
  }

  private ConcernRow concern() {
    Viewer auditor = council.as(Role.AUDITOR);
    return inAuthority
        .read(council.id(), () -> store.of(ConcernRow.class, auditor, audit))
        .getFirst();
  }

  private String home(Role role) throws Exception {
    return mvc.perform(get("/").with(councils.signedIn(council.as(role))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
