package org.throughline.audits.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/**
 * What follows from a grade of one rank: whether somebody gives a second judgement and who, whether
 * a reflective conversation is held, by which clock rule the same child is audited again (null: not
 * at all), and whether the child comes on the register of children of concern.
 */
public record GradeLine(
    UUID policyId,
    int rank,
    boolean moderated,
    Role moderatedBy,
    @Nullable ConversationFrom conversationFrom,
    @Nullable String reAuditRule,
    boolean onRegister) {

  /** Whether anything follows at all. */
  boolean isAny() {
    return moderated || conversationFrom != null || reAuditRule != null || onRegister;
  }
}
