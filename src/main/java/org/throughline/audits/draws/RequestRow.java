package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.register.children.Standing;
import org.throughline.web.Viewer;

/**
 * A replacement that was asked for, and what became of it: approved, refused, overtaken because the
 * audit was submitted first, or not decided yet. {@code reference} is null where the child is
 * restricted and the viewer is not cleared.
 */
public record RequestRow(
    UUID id,
    DrawId drawId,
    LocalDate month,
    int outPosition,
    String stratum,
    String team,
    @Nullable UUID auditId,
    @Nullable String auditNumber,
    @Nullable String reference,
    ReplacementReason reason,
    String explanation,
    AccountId askedById,
    @Nullable String askedBy,
    Instant askedAt,
    @Nullable Integer inPosition,
    @Nullable Instant approvedAt,
    @Nullable Instant refusedAt,
    @Nullable String refusedWhy,
    @Nullable Instant submittedAt,
    @Nullable String decidedBy) {
  /** Waits for somebody to decide. */
  public boolean isOpen() {
    return !isDecided() && submittedAt == null;
  }

  boolean isDecided() {
    return approvedAt != null || refusedAt != null;
  }

  public boolean isRefused() {
    return refusedAt != null;
  }

  boolean isAskedBy(Viewer viewer) {
    return askedById.equals(viewer.account());
  }

  public String address() {
    return "/replacement-requests/" + id;
  }

  /** The place as people speak of it. */
  String place() {
    return "place %d of %s".formatted(outPosition, Said.month(YearMonth.from(month)));
  }

  String drawName() {
    return Said.month(YearMonth.from(month)) + " draw";
  }

  String named() {
    return reference == null ? "a restricted child" : reference;
  }

  String stratumLabel() {
    return Standing.label(stratum);
  }

  /** Who asked, when and in what words. */
  public String asking() {
    return "%s asked on %s: %s".formatted(by(askedBy), Said.minute(askedAt), explanation);
  }

  /** What became of it, in a sentence. */
  public String outcome() {
    if (approvedAt != null) {
      return "Approved by %s on %s: place %d came in, the next in order."
          .formatted(by(decidedBy), Said.minute(approvedAt), inPosition);
    }
    if (refusedAt != null) {
      return "Refused by %s on %s: %s".formatted(by(decidedBy), Said.minute(refusedAt), refusedWhy);
    }
    return submittedAt == null
        ? "Somebody else decides. Until then the child stays in the draw."
        : "The audit was submitted on %s before anybody decided, so the child stays in the draw."
            .formatted(Said.minute(submittedAt));
  }

  private static String by(@Nullable String name) {
    return name == null ? "Somebody" : name;
  }

  Subject subject() {
    return new Subject("replacement-request", id, "Replacement of " + place());
  }
}
