package org.throughline.audits.draws;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.register.children.Standing;

/**
 * A child on a draw's page: drawn, or come in for another ({@code replaces}), and perhaps gone for
 * another ({@code replacedBy}); with the audit, if there is one. {@code reference} and {@code
 * childId} are null where the child is restricted and the viewer is not cleared.
 */
public record SelectedRow(
    int position,
    @Nullable UUID childId,
    @Nullable String reference,
    String stratum,
    String team,
    @Nullable Integer replaces,
    @Nullable Integer replacedBy,
    boolean asked,
    boolean restricted,
    @Nullable UUID auditId,
    @Nullable String auditNumber,
    @Nullable UUID auditorId,
    @Nullable String auditor,
    @Nullable Instant begunAt,
    @Nullable Instant submittedAt) {
  /** The reference, or the word that stands in for it. */
  public String named() {
    return reference == null ? "restricted" : reference;
  }

  public String stratumLabel() {
    return Standing.label(stratum);
  }

  boolean standsIn() {
    return replaces != null;
  }

  boolean isOut() {
    return replacedBy != null;
  }

  /** What has become of the place, in a few words. */
  String state() {
    if (isOut()) {
      return "Replaced";
    }
    if (submittedAt != null) {
      return "Submitted";
    }
    if (begunAt != null) {
      return "Begun";
    }
    return auditor == null ? "Not allocated" : "Allocated";
  }
}
