package org.throughline.actions.tracker;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.actions.Priority;
import org.throughline.clocks.running.Elsewhere;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Sha256;
import org.throughline.spreadsheets.SheetRow;

/** One row of an action tracker, as far as it can be understood by itself. Pure. */
record Tracked(SheetRow row, LocalDate today) {
  private static final Set<String> CLOSED =
      Set.of(
          "closed",
          "complete",
          "completed",
          "done",
          "finished",
          "achieved",
          "signedoff",
          "withdrawn",
          "cancelled",
          "canceled",
          "superseded",
          "nolongerrequired",
          "nolongerneeded",
          "notrequired",
          "resolved",
          "implemented",
          "c",
          "100");
  private static final Set<String> OPEN =
      Set.of(
          "",
          "open",
          "new",
          "live",
          "active",
          "ongoing",
          "inprogress",
          "inhand",
          "started",
          "underway",
          "notstarted",
          "notyetstarted",
          "outstanding",
          "overdue",
          "late",
          "delayed",
          "due",
          "notdue",
          "notyetdue",
          "ontrack",
          "offtrack",
          "pending",
          "extended",
          "partial",
          "partiallycomplete",
          "partlycomplete",
          "incomplete",
          "notcomplete",
          "reopened",
          "o",
          "red",
          "amber",
          "green");

  /** What a word says without case, spaces and punctuation. */
  private static String letters(String words) {
    return words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Refuses what is done already, and what nobody can tell of whether it is. */
  void mustBeOpen() {
    String status = letters(row.text(TrackerFields.STATUS));
    if (CLOSED.contains(status) || !isOpenByDay()) {
      throw Refused.unusable("It is closed already: only open actions come in.");
    }
    if (!OPEN.contains(status)) {
      throw Refused.unusable(
          "“%s” says “%s”. Write Open or Closed."
              .formatted(
                  row.heading(TrackerFields.STATUS), shortly(row.text(TrackerFields.STATUS))));
    }
  }

  private boolean isOpenByDay() {
    return row.date(TrackerFields.CLOSED) == null;
  }

  Priority priority() {
    String said = row.text(TrackerFields.PRIORITY);
    return switch (letters(said)) {
      case "immediate", "urgent", "critical", "1", "p1", "veryhigh" -> Priority.IMMEDIATE;
      case "high", "h", "2", "p2" -> Priority.HIGH;
      case "", "medium", "m", "med", "moderate", "normal", "3", "p3" -> Priority.MEDIUM;
      case "low", "l", "4", "p4" -> Priority.LOW;
      default ->
          throw Refused.unusable(
              "“%s” says “%s”. It is one of: %s."
                  .formatted(
                      row.heading(TrackerFields.PRIORITY),
                      shortly(said),
                      Arrays.stream(Priority.values())
                          .map(Priority::label)
                          .collect(Collectors.joining(", "))));
    };
  }

  /** When it began and was due, which must follow one another. */
  Elsewhere dates(String source) {
    LocalDate raised = row.date(TrackerFields.RAISED);
    LocalDate due = row.date(TrackerFields.DUE);
    LocalDate first = row.date(TrackerFields.FIRST_DUE);
    LocalDate firstDue = first == null ? due : first;
    if (raised != null && raised.isAfter(today)) {
      throw Refused.unusable(
          "“%s” lies in the future.".formatted(row.heading(TrackerFields.RAISED)));
    }
    if (raised != null && firstDue != null && firstDue.isBefore(raised)) {
      throw Refused.unusable(
          "It was due before it was raised: look at “%s” and “%s”."
              .formatted(
                  row.heading(TrackerFields.RAISED),
                  row.heading(first == null ? TrackerFields.DUE : TrackerFields.FIRST_DUE)));
    }
    if (due != null && firstDue != null && due.isBefore(firstDue)) {
      throw Refused.unusable(
          "“%s” lies before “%s”."
              .formatted(row.heading(TrackerFields.DUE), row.heading(TrackerFields.FIRST_DUE)));
    }
    return new Elsewhere(raised, firstDue, due, source);
  }

  String text(String field) {
    return row.text(field);
  }

  /** The same for two rows that say the same, in whatever spreadsheet. */
  String identity() {
    String said =
        Stream.of(
                letters(row.text(TrackerFields.REFERENCE)),
                letters(row.text(TrackerFields.WHAT)),
                letters(row.text(TrackerFields.CHILD)),
                said(row.date(TrackerFields.RAISED)),
                said(row.date(TrackerFields.FIRST_DUE)))
            .collect(Collectors.joining("\n"));
    return Sha256.hex(said.getBytes(StandardCharsets.UTF_8));
  }

  private static String said(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String shortly(String words) {
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }
}
