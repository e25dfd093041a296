package org.throughline.actions;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;
import org.throughline.web.Viewer;

/** Tells a person what somebody else did to an action that concerns them. */
@Component
final class ActionNews {
  private final Messages messages;

  ActionNews(Messages messages) {
    this.messages = messages;
  }

  /** A sentence with {@code %s} where the number goes; nobody is told what they did themselves. */
  void tell(Viewer viewer, Action action, AccountId whom, String sentence) {
    if (!whom.equals(viewer.account())) {
      messages.tell(
          viewer.authority(),
          List.of(whom),
          Urgency.NEWS,
          sentence.formatted(action.number()),
          action.subject());
    }
  }
}
