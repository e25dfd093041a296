package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.rules.Basis;
import org.throughline.clocks.rules.Due;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;

/**
 * A time limit that runs, or ran, for one record. {@code dueOn} is the last day in time, {@code
 * dueAt} the very moment where the limit is of hours; {@code firstDueOn} is what it was before
 * anybody extended it, it stood still, or the calendar changed; {@code dueBy} a sooner day than the
 * rule’s, where one was asked for when it began; {@code takenOver} that it began elsewhere.
 */
public record Clock(
    ClockId id,
    String ruleCode,
    String ruleName,
    UUID versionId,
    Basis basis,
    String aboutKind,
    UUID aboutId,
    String aboutLabel,
    @Nullable AccountId ownerId,
    @Nullable String owner,
    @Nullable UUID nodeId,
    Instant startedAt,
    LocalDate startedOn,
    @Nullable LocalDate dueBy,
    LocalDate firstDueOn,
    LocalDate dueOn,
    @Nullable Instant dueAt,
    String calendar,
    int calendarNumber,
    int ladder,
    Instant ladderSince,
    @Nullable LocalDate pausedOn,
    @Nullable LocalDate stoppedOn,
    @Nullable Instant stoppedAt,
    @Nullable How how,
    boolean extended,
    boolean takenOver,
    int version) {

  public boolean isRunning() {
    return stoppedAt == null;
  }

  /** Whether it is past its due, or was when it stopped. */
  public boolean isLate(Instant now, LocalDate today) {
    Instant moment = dueAt;
    Instant end = stoppedAt == null ? now : stoppedAt;
    LocalDate day = stoppedOn == null ? today : stoppedOn;
    return moment == null ? day.isAfter(dueOn) : end.isAfter(moment);
  }

  /** When it is due now. */
  Due due() {
    return new Due(dueOn, dueAt, List.of());
  }

  public Subject about() {
    return new Subject(aboutKind, aboutId, aboutLabel);
  }
}
