package org.throughline.audits.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/**
 * What follows from a grade of one rank: whether somebody gives a second judgement and who, whether
 * a reflective conversation is held, and by which clock rule the same child is audited again (null:
 * not at all).
 */
public record GradeLine(
    UUID policyId,
    int rank,
    boolean moderated,
    Role moderatedBy,
    @Nullable ConversationFrom conversationFrom,
    @Nullable String reAuditRule) {

  /** Whether anything follows at all. */
  boolean isAny() {
    return moderated || conversationFrom != null || reAuditRule != null;
  }
}
