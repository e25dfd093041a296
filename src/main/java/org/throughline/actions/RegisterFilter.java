package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Address;

/** Which actions are listed; the address holds all of it. Null and false ask for nothing. */
record RegisterFilter(
    Which which,
    boolean mine,
    @Nullable UUID owner,
    @Nullable UUID team,
    @Nullable Priority priority,
    @Nullable String theme,
    @Nullable String source,
    @Nullable String child,
    @Nullable LocalDate dueBefore,
    boolean withoutOwner,
    boolean riskStale,
    @Nullable Instant updatedSince) {

  /** Where in their lives the actions stand that are listed. */
  enum Which {
    ANY("All of them"),
    OPEN("Open"),
    OVERDUE("Late"),
    WAITING("Waiting to be checked"),
    VERIFIED("Verified"),
    WITHDRAWN("Withdrawn");

    private final String label;

    Which(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    /** Whether only actions are listed whose clock runs. */
    boolean runs() {
      return this == OPEN || this == OVERDUE;
    }
  }

  /** From an address; what cannot be read is refused at its field. */
  static RegisterFilter of(Map<String, String> asked, Which otherwise) {
    String state = text(asked, "state");
    String priority = text(asked, "priority");
    return new RegisterFilter(
        state == null ? otherwise : Kebab.read(Which.class, state),
        isTrue(asked, "mine"),
        id(asked, "owner"),
        id(asked, "team"),
        priority == null ? null : Kebab.read(Priority.class, priority),
        text(asked, "theme"),
        text(asked, "source"),
        text(asked, "child"),
        day(asked, "due_before"),
        isTrue(asked, "without-owner"),
        isTrue(asked, "risk-stale"),
        moment(asked, "updated_since"));
  }

  private static @Nullable String text(Map<String, String> asked, String name) {
    String text = Said.clean(asked.getOrDefault(name, ""));
    return text.isEmpty() ? null : text;
  }

  private static boolean isTrue(Map<String, String> asked, String name) {
    return "true".equals(asked.get(name));
  }

  private static @Nullable UUID id(Map<String, String> asked, String name) {
    String text = text(asked, name);
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw Refused.unusable("“%s” is an id.".formatted(name)).about(name);
    }
  }

  private static @Nullable LocalDate day(Map<String, String> asked, String name) {
    String text = text(asked, name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw Refused.unusable("Write a day as 2026-11-30.").about(name);
    }
  }

  private static @Nullable Instant moment(Map<String, String> asked, String name) {
    String text = text(asked, name);
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException _) {
      throw Refused.unusable("“%s” is an instant, as 2026-11-30T09:00:00Z.".formatted(name))
          .about(name);
    }
  }

  /** Whether nothing is asked but where in their lives they stand. */
  boolean isPlain() {
    return address().without("state").asked().isEmpty();
  }

  boolean isOn() {
    return !address().asked().isEmpty();
  }

  /** The list with this filter: {@code /actions?team=…}. */
  Address address() {
    return Address.of("/actions")
        .with("state", which == Which.OPEN ? null : Kebab.of(which))
        .with("mine", mine ? "true" : null)
        .with("owner", said(owner))
        .with("team", said(team))
        .with("priority", priority == null ? null : Kebab.of(priority))
        .with("theme", theme)
        .with("source", source)
        .with("child", child)
        .with("due_before", said(dueBefore))
        .with("without-owner", withoutOwner ? "true" : null)
        .with("risk-stale", riskStale ? "true" : null)
        .with("updated_since", said(updatedSince));
  }

  private static @Nullable String said(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** As the parameters of a question; what is no restriction is null. */
  Row into(Row row, Viewer viewer) {
    return row.and("state", which)
        .and("owner", mine ? viewer.account().value() : owner)
        .and("team", team)
        .and("priority", priority)
        .and("theme", theme)
        .and("source", source)
        .and("child", child)
        .and("dueBefore", dueBefore)
        .and("withoutOwner", withoutOwner)
        .and("riskStale", riskStale)
        .and("since", updatedSince);
  }
}
