package org.throughline.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.register.children.ChildId;

/**
 * An action to be raised. {@code expected} is the evidence that would show it is done, empty where
 * nobody says; {@code node} the team or service that answers for it (null: the child’s team, or the
 * whole authority); {@code source} is null where it is raised by hand; {@code dueBy} a day it is to
 * be done by at the latest, which counts where it is sooner than the priority’s own time limit.
 */
public record NewAction(
    String what,
    String expected,
    Priority priority,
    @Nullable String theme,
    AccountId owner,
    @Nullable UUID node,
    @Nullable ChildId child,
    @Nullable Source source,
    @Nullable LocalDate dueBy) {
  private static final int LONGEST = 500;
  private static final int LONGEST_EXPECTED = 2000;

  public NewAction {
    what = Said.needed(what, LONGEST, "Say what is to be done.", "what");
    expected = Said.atMost(expected, LONGEST_EXPECTED, "expected");
  }
}
