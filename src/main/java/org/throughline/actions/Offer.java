package org.throughline.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Refused;
import org.throughline.register.children.ChildId;

/**
 * What a record says of an action that is raised from it: the child it concerns, the team or
 * service that answers for it, the theme, the words of the record, and the last day on which the
 * action may be due (null: as long as its priority allows), and who must {@code never} own it.
 */
public record Offer(
    Source source,
    @Nullable ChildId child,
    @Nullable String reference,
    @Nullable UUID node,
    @Nullable String theme,
    String words,
    @Nullable LocalDate latest,
    @Nullable AccountId never) {

  /** Refuses whoever must not own what is raised from the record. */
  void mustNotBe(AccountId owner, String field) {
    if (owner.equals(never)) {
      throw Refused.unusable(
              "They are to audit the child again, and so can own no action from the first audit.")
          .about(field);
    }
  }
}
