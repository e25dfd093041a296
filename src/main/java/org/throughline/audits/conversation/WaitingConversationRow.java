package org.throughline.audits.conversation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation that a manager of the team is still to hold. */
record WaitingConversationRow(
    UUID auditId, String number, @Nullable LocalDate dueOn, @Nullable LocalDate arrangedFor) {}
