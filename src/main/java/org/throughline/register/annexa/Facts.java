package org.throughline.register.annexa;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one kept row tells the register. A pure step: the same rows in another order, sheet or
 * format tell the same facts, and two rows never have to be seen together.
 */
public final class Facts {

  private static final Map<AnnexList, List<EventKind>> EVENTS = events();

  private Facts() {}

  private static Map<AnnexList, List<EventKind>> events() {
    Map<AnnexList, List<EventKind>> events = new EnumMap<>(AnnexList.class);
    for (AnnexList list : AnnexList.values()) {
      events.put(
          list,
          Arrays.stream(EventKind.values()).filter(kind -> kind.date().standsIn(list)).toList());
    }
    return events;
  }

  /** Sends the row's facts on. A row of List 11 is about an adult and tells none. */
  public static void of(AnnexRow row, FactSink sink) {
    if (row.list() == AnnexList.ADOPTERS) {
      return;
    }
    sink.child(
        new ChildFact(
            row.reference(),
            row.list(),
            row.code(Column.GENDER),
            row.date(Column.BIRTH_DATE),
            row.code(Column.DISABILITY)));
    InvolvementFact involvement = involvement(row);
    if (involvement != null) {
      sink.involvement(involvement);
    }
    for (EventKind kind : EVENTS.getOrDefault(row.list(), List.of())) {
      LocalDate date = row.date(kind.date());
      if (date != null) {
        sink.event(new EventFact(row.reference(), kind, date, detail(row, kind.detail())));
      }
    }
  }

  private static @Nullable String detail(AnnexRow row, @Nullable Column column) {
    if (column == null) {
      return null;
    }
    return column.kind() == Column.Kind.TEXT ? row.text(column) : row.code(column);
  }

  /**
   * Contacts, referrals, enquiries and steps to adoption are events, and involve nobody by
   * themselves.
   */
  private static @Nullable InvolvementFact involvement(AnnexRow row) {
    return switch (row.list()) {
      case EARLY_HELP ->
          new InvolvementFact(
              row.reference(),
              row.list(),
              Status.EARLY_HELP,
              row.date(Column.EARLY_HELP_START),
              row.date(Column.EARLY_HELP_COMPLETION),
              row.date(Column.EARLY_HELP_COMPLETION) == null,
              row.text(Column.EARLY_HELP_ORGANISATION),
              null,
              null,
              null);
      case ASSESSMENTS ->
          of(
              row,
              Status.ASSESSMENT,
              Column.ASSESSMENT_START,
              Column.ASSESSMENT_AUTHORISED,
              null,
              Column.SUPPORT_REQUIRED);
      case CHILDREN_IN_NEED -> childInNeed(row);
      case CHILD_PROTECTION ->
          of(
              row,
              Status.CHILD_PROTECTION_PLAN,
              Column.PLAN_START,
              Column.PLAN_END,
              null,
              Column.LATEST_ABUSE);
      case CHILDREN_IN_CARE ->
          of(
              row,
              Status.LOOKED_AFTER,
              Column.CARE_START,
              Column.CARE_END,
              Column.CARE_END_REASON,
              Column.LEGAL_STATUS);
      case CARE_LEAVERS -> of(row, Status.CARE_LEAVER, null, null, null, Column.ELIGIBILITY);
      case CONTACTS, REFERRALS, SECTION_47, ADOPTION, ADOPTERS -> null;
    };
  }

  private static InvolvementFact of(
      AnnexRow row,
      Status status,
      @Nullable Column start,
      @Nullable Column end,
      @Nullable Column reason,
      Column detail) {
    LocalDate ended = end == null ? null : row.date(end);
    return new InvolvementFact(
        row.reference(),
        row.list(),
        status,
        start == null ? null : row.date(start),
        ended,
        ended == null,
        row.text(Column.TEAM),
        row.text(Column.WORKER),
        reason == null ? null : row.code(reason),
        row.code(detail));
  }

  private static InvolvementFact childInNeed(AnnexRow row) {
    String caseStatus = row.code(Column.CASE_STATUS);
    LocalDate closed = row.date(Column.CIN_CLOSURE);
    return new InvolvementFact(
        row.reference(),
        row.list(),
        status(caseStatus),
        row.date(Column.CIN_START),
        closed,
        closed == null && !"closed-episode".equals(caseStatus),
        row.text(Column.TEAM),
        row.text(Column.WORKER),
        row.code(Column.CLOSURE_REASON),
        row.code(Column.PRIMARY_NEED));
  }

  /** A closed episode, or a status nobody has mapped yet, was at least that of a child in need. */
  private static Status status(@Nullable String caseStatus) {
    return switch (caseStatus) {
      case "looked-after-child" -> Status.LOOKED_AFTER;
      case "child-protection-plan" -> Status.CHILD_PROTECTION_PLAN;
      case "open-assessment" -> Status.ASSESSMENT;
      case null, default -> Status.CHILD_IN_NEED;
    };
  }
}
