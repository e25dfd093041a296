package org.throughline.register.children;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;

/**
 * A child as one viewer may see it. A restricted child is only ever handed to the people named for
 * it. The purpose says by what right the viewer looks, and is what the access log keeps.
 */
public record Child(
    ChildId id,
    String reference,
    @Nullable String gender,
    @Nullable LocalDate birthDate,
    @Nullable String status,
    @Nullable LocalDate statusSince,
    @Nullable String team,
    @Nullable UUID teamId,
    @Nullable String worker,
    boolean inLatestExtract,
    @Nullable LocalDate latestExtract,
    @Nullable LocalDate missingFrom,
    boolean restricted,
    @Nullable String caseLink,
    String purpose) {
  public Subject subject() {
    return Subject.of("child", id, reference);
  }
}
