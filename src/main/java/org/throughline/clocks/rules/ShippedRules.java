package org.throughline.clocks.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.people.Founded;
import org.throughline.people.Organisation;
import tools.jackson.databind.json.JsonMapper;

/** Gives each authority the rules that ship, each with what it rests on. */
@Component
public final class ShippedRules {
  // Rooms above point at rules in what they found a council with.
  private static final int RULES_FIRST = 0;

  private static final String FILE = "/clocks/rules.json";

  private final Rules rules;
  private final InAuthority inAuthority;
  private final Organisation organisation;
  private final JsonMapper json;

  ShippedRules(Rules rules, InAuthority inAuthority, Organisation organisation, JsonMapper json) {
    this.rules = rules;
    this.inAuthority = inAuthority;
    this.organisation = organisation;
    this.json = json;
  }

  @EventListener
  @Order(RULES_FIRST)
  void founded(Founded founded) {
    install(founded.authority());
  }

  /** An authority founded before a rule was shipped has it from the next start. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(RULES_FIRST)
  void started() {
    organisation.authorities().forEach(authority -> install(authority.authorityId()));
  }

  /** Installs each rule the authority does not have; twice changes nothing. */
  public void install(AuthorityId authority) {
    inAuthority.change(
        authority,
        () -> {
          Set<String> there = rules.codes(authority);
          RuleFile file = read();
          file.rules().stream()
              .filter(one -> !there.contains(one.code()))
              .forEach(one ->
                  rules.give(authority, one.named(), true, one.terms(file.ladder(one.ladder()))));
        });
  }

  /** What a rule that ships is called. */
  public Rules.Named named(String code) {
    return one(read(), code).named();
  }

  /** What a rule that ships says. */
  public Rules.Terms terms(String code) {
    RuleFile file = read();
    RuleFile.One one = one(file, code);
    return one.terms(file.ladder(one.ladder()));
  }

  private static RuleFile.One one(RuleFile file, String code) {
    return file.rules().stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
  }

  private RuleFile read() {
    try (InputStream in = ShippedRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The shipped rules are missing: " + FILE);
      }
      return json.readValue(in, RuleFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
