package org.throughline.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.throughline.TestCouncils;
import org.throughline.people.Accounts;

/** Two councils with something of everything in each, made once for all who look at them. */
@TestComponent
public final class Worlds {
  private final TestCouncils councils;
  private final Accounts accounts;
  private final Asking asking;
  private final FoundingModeration moderation;
  private final FoundingFollowUp followUp;
  private final FoundingSheets sheets;
  private @Nullable World first;
  private @Nullable World second;

  Worlds(
      TestCouncils councils,
      Accounts accounts,
      Asking asking,
      FoundingModeration moderation,
      FoundingFollowUp followUp,
      FoundingSheets sheets) {
    this.sheets = sheets;
    this.moderation = moderation;
    this.followUp = followUp;
    this.councils = councils;
    this.accounts = accounts;
    this.asking = asking;
  }

  /** The council whose ids are asked for. */
  public synchronized World ours() {
    if (first == null) {
      first = made("QA");
    }
    return first;
  }

  /** The council that must see nothing of it. */
  synchronized World theirs() {
    if (second == null) {
      second = made("ZB");
    }
    return second;
  }

  /** One more, to be changed as one likes; any two such have children of the same references. */
  World another() {
    return made("YC");
  }

  private World made(String marker) {
    return new Founding(councils.found(), councils, accounts, asking, marker)
        .world(moderation, followUp, sheets);
  }
}
