package org.throughline.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.throughline.audits.policy.GradePolicies;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.rules.Direction;
import org.throughline.clocks.rules.Rules;
import org.throughline.clocks.rules.ShippedRules;
import org.throughline.clocks.rules.TimeLimit;
import org.throughline.clocks.rules.Unit;
import org.throughline.kernel.AuthorityId;

/** The council’s time limits: those that ship, and a re-audit that used to have twelve weeks. */
@Component
final class PastRules {
  private static final String RE_AUDIT = "re-audit";
  private static final LocalDate SIX_WEEKS_SINCE = LocalDate.of(2026, 4, 1);

  private final Calendars calendars;
  private final Rules rules;
  private final ShippedRules shipped;
  private final GradePolicies policies;

  PastRules(Calendars calendars, Rules rules, ShippedRules shipped, GradePolicies policies) {
    this.calendars = calendars;
    this.rules = rules;
    this.shipped = shipped;
    this.policies = policies;
  }

  void write(AuthorityId authority) {
    calendars.begin(authority);
    Rules.Terms six = shipped.terms(RE_AUDIT);
    Rules.Terms twelve =
        six.with(
            new TimeLimit(12, Unit.WEEKS, Direction.FORWARD, false),
            "The council’s quality assurance framework before April 2026: twelve weeks after");
    if (rules.give(authority, shipped.named(RE_AUDIT), true, twelve)) {
      rules.give(authority, RE_AUDIT, SIX_WEEKS_SINCE, six);
    }
    shipped.install(authority);
    policies.begin(authority);
  }
}
