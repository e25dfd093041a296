package org.throughline.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.audits.tools.ShippedTools;
import org.throughline.demo.world.CouncilPlan;
import org.throughline.demo.world.CouncilWorld;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.people.Accounts;

/**
 * Makes invented councils, whole or not at all: until its last step is kept, nobody can see a
 * council or sign in to it, and one whose making was cut short is simply made anew.
 */
@Component
final class Councils {
  private final Founding founding;
  private final ShippedTools tools;
  private final PastRules rules;
  private final DemoRegister register;
  private final DemoAudits audits;
  private final Accounts accounts;
  private final InAuthority inAuthority;

  Councils(
      Founding founding,
      ShippedTools tools,
      PastRules rules,
      DemoRegister register,
      DemoAudits audits,
      Accounts accounts,
      InAuthority inAuthority) {
    this.founding = founding;
    this.tools = tools;
    this.rules = rules;
    this.register = register;
    this.audits = audits;
    this.accounts = accounts;
    this.inAuthority = inAuthority;
  }

  /** The hash every person of a council may be given as theirs; Argon2 takes its time. */
  String hash(String password) {
    return accounts.hash(password);
  }

  AuthorityId make(CouncilPlan plan, LocalDate day, String passwordHash) {
    CouncilWorld world = CouncilWorld.of(plan, day);
    Peopled peopled = founding.found(world);
    Map<LocalDate, UUID> extracts = register.fill(world, peopled);
    tools.install(peopled.authority());
    rules.write(peopled.authority());
    inAuthority.change(
        peopled.authority(),
        () -> {
          audits.write(world, peopled, extracts);
          founding.open(world, peopled, passwordHash);
        });
    return peopled.authority();
  }
}
