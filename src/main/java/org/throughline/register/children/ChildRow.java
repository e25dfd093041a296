package org.throughline.register.children;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child, and what decides who may see it. */
record ChildRow(
    ChildId id,
    String reference,
    @Nullable String gender,
    @Nullable LocalDate birthDate,
    @Nullable String status,
    @Nullable LocalDate statusSince,
    @Nullable String team,
    @Nullable UUID teamId,
    @Nullable String teamPath,
    @Nullable String worker,
    boolean ownCase,
    boolean inLatestExtract,
    @Nullable LocalDate latestExtract,
    @Nullable LocalDate missingFrom,
    boolean restricted,
    @Nullable String caseLinkPattern) {
  /** The child's team and all above it; empty where the team is not one of the council's tree. */
  List<UUID> nodes() {
    return teamPath == null || teamPath.isEmpty()
        ? List.of()
        : java.util.Arrays.stream(teamPath.split(",")).map(UUID::fromString).toList();
  }

  Child seenBy(String purpose) {
    return new Child(
        id,
        reference,
        gender,
        birthDate,
        status,
        statusSince,
        team,
        teamId,
        worker,
        inLatestExtract,
        latestExtract,
        missingFrom,
        restricted,
        caseLinkPattern == null ? null : CaseLink.of(caseLinkPattern, reference),
        purpose);
  }
}
