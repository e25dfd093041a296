package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;

/** An audit that waits for its auditor. */
record MyAuditRow(
    UUID id,
    String number,
    String kind,
    String reference,
    LocalDate month,
    @Nullable Instant begunAt,
    @Nullable LocalDate dueOn,
    boolean asked,
    @Nullable Instant savedAt) {
  private static final DateTimeFormatter SAVED =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  String what() {
    String verb = begunAt == null ? "Begin " : "Go on with ";
    String again = kind.equals("re-audit") ? ", again the record of " : ", the record of ";
    return verb + number + again + reference;
  }

  String standing() {
    return asked ? progress() + ". A replacement is asked for" : progress();
  }

  private String progress() {
    if (begunAt == null) {
      return "Not begun";
    }
    return savedAt == null ? "Begun" : "Saved " + SAVED.format(savedAt);
  }

  /** Due by the last day of its month; a re-audit by the day its clock says. */
  LocalDate due() {
    return dueOn != null ? dueOn : month.plusMonths(1).minusDays(1);
  }
}
