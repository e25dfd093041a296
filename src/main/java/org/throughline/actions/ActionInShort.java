package org.throughline.actions;

import java.time.LocalDate;

/** An action as the record it came from shows it. */
public record ActionInShort(
    ActionId id,
    String number,
    String what,
    String owner,
    ActionState state,
    LocalDate dueOn,
    boolean late) {
  static ActionInShort of(Action action, LocalDate today) {
    return new ActionInShort(
        action.id(),
        action.number(),
        action.what(),
        action.owner(),
        action.state(),
        action.dueOn(),
        action.isLate(today));
  }

  /** Whether somebody still has something to do about it. */
  public boolean isOwed() {
    return state == ActionState.OPEN || state == ActionState.WAITING;
  }

  public String address() {
    return "/actions/" + id.value();
  }
}
