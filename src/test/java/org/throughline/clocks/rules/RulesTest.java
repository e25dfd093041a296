package org.throughline.clocks.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.Starting;
import org.throughline.history.Subject;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class RulesTest {
  private static final LocalDate CHANGED = LocalDate.of(2027, 4, 1);

  @Autowired Rules rules;
  @Autowired ShippedRules shipped;
  @Autowired Clocks clocks;
  @Autowired InAuthority inAuthority;
  @Autowired TestCouncils councils;

  private TestCouncil council;
  private Viewer administrator;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    administrator = council.as(Role.ADMINISTRATOR);
  }

  private static Rules.Terms weeks(int amount) {
    TimeLimit limit = new TimeLimit(amount, Unit.WEEKS, Direction.FORWARD, false);
    return new Rules.Terms(limit, "Framework of 2027", true, false, null, List.of());
  }

  private void change(String code, LocalDate from, Rules.Terms terms) {
    inAuthority.change(council.id(), () -> rules.change(administrator, code, from, terms, false));
  }

  private List<RuleRow> all() {
    return inAuthority.read(council.id(), () -> rules.all(council.id()));
  }

  @Test
  void everyRuleThatShipsSaysWhatItRestsOn() {
    assertThat(all()).hasSizeGreaterThan(45);
    assertThat(all())
        .allSatisfy(rule -> {
          assertThat(rule.citation()).isNotBlank();
          assertThat(rule.starts()).isNotBlank();
          assertThat(rule.stops()).isNotBlank();
          assertThat(rules.inForce(council.id(), rule.code(), LocalDate.EPOCH).ladder())
              .as(rule.code())
              .isNotEmpty();
        });
    assertThat(all())
        .extracting(RuleRow::code)
        .contains(
            "reflective-conversation",
            "re-audit",
            "assessment",
            "initial-conference",
            "first-looked-after-review",
            "care-proceedings",
            "complaint-stage-1");
    assertThat(all().stream().filter(rule -> !rule.confirmed()).map(RuleRow::code))
        .contains(
            "return-interview",
            "reviewing-officer-dispute",
            "initial-health-assessment",
            "statement-of-action")
        .doesNotContain("complaint-stage-1", "first-looked-after-review", "care-proceedings");
  }

  @Test
  void installingAgainChangesNothing() {
    List<RuleRow> before = all();
    shipped.install(council.id());
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aCaseKeepsTheRuleInForceAtItsStart() {
    Subject before = new Subject("thing", UUID.randomUUID(), "Before");
    Subject after = new Subject("thing", UUID.randomUUID(), "After");
    Instant eve = Instant.parse("2027-03-31T12:00:00Z");
    Clock began =
        clocks.start(council.id(), "re-audit", new Starting(before, eve, null, null)).orElseThrow();
    change("re-audit", CHANGED, weeks(12));
    assertThat(clocks.of(council.id(), before.id()).getFirst()).isEqualTo(began);
    assertThat(began.dueOn()).isEqualTo("2027-05-12");
    Instant day = Instant.parse("2027-04-01T08:00:00Z");
    Clock later =
        clocks.start(council.id(), "re-audit", new Starting(after, day, null, null)).orElseThrow();
    assertThat(later.dueOn()).isEqualTo("2027-06-24");
    assertThat(rules.version(council.id(), "re-audit", began.versionId()).limit().amount())
        .isEqualTo(6);
  }

  @Test
  void twoVersionsCannotHoldAtOnce() {
    change("re-audit", CHANGED, weeks(12));
    assertThatThrownBy(() -> change("re-audit", CHANGED, weeks(10)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("1 April 2027");
    assertThatThrownBy(() -> change("re-audit", CHANGED.minusDays(1), weeks(10)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("cannot hold at once");
    assertThat(rules.inForce(council.id(), "re-audit", CHANGED).limit().amount()).isEqualTo(12);
    assertThat(rules.inForce(council.id(), "re-audit", CHANGED.minusDays(1)).limit().amount())
        .isEqualTo(6);
  }

  @Test
  void statuteAndGuidanceAreNobodysToChangeHere() {
    for (String code : Set.of("complaint-stage-1", "assessment")) {
      assertThatThrownBy(() -> change(code, CHANGED, weeks(12)))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("release of the product");
    }
  }

  @Test
  void aRuleThatEndedStartsNothing() {
    inAuthority.change(
        council.id(), () -> rules.change(administrator, "re-audit", CHANGED, weeks(6), true));
    assertThatThrownBy(() -> rules.inForce(council.id(), "re-audit", CHANGED))
        .isInstanceOf(NotFound.class);
    assertThat(rules.inForce(council.id(), "re-audit", CHANGED.minusDays(1))).isNotNull();
    Subject late = new Subject("thing", UUID.randomUUID(), "Late");
    Instant day = Instant.parse("2027-04-01T08:00:00Z");
    assertThat(clocks.start(council.id(), "re-audit", new Starting(late, day, null, null)))
        .isEmpty();
  }

  @Test
  void aRuleOfTheCouncilsOwnHoldsAtOnceAndHereOnly() {
    Rules.Named named =
        new Rules.Named("case-summary", "Case summary", "Start", "End", Basis.LOCAL);
    inAuthority.change(council.id(), () -> rules.add(administrator, named, weeks(2)));
    assertThat(rules.inForce(council.id(), "case-summary", CHANGED).basis()).isEqualTo(Basis.LOCAL);
    TestCouncil other = councils.found();
    assertThatThrownBy(() -> rules.inForce(other.id(), "case-summary", CHANGED))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> inAuthority.change(council.id(), () -> rules.add(administrator, named, weeks(3))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("already");
  }
}
