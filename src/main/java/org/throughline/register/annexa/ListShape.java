package org.throughline.register.annexa;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What makes a sheet one list and not another, and what it cannot be read without. */
final class ListShape {

  private static final Set<Column> NEW_IN_LIST_9 =
      Set.of(
          Column.UNACCOMPANIED,
          Column.PERSONAL_ADVISER,
          Column.PATHWAY_REVIEW,
          Column.LATEST_CONTACT);

  private ListShape() {}

  /** The column that stands in this list and no other, and without which it is not this list. */
  static Column mark(AnnexList list) {
    return switch (list) {
      case CONTACTS -> Column.CONTACT_DATE;
      case EARLY_HELP -> Column.EARLY_HELP_START;
      case REFERRALS -> Column.REFERRAL_DATE;
      case ASSESSMENTS -> Column.ASSESSMENT_START;
      case SECTION_47 -> Column.STRATEGY_DATE;
      case CHILDREN_IN_NEED -> Column.CIN_START;
      case CHILD_PROTECTION -> Column.PLAN_START;
      case CHILDREN_IN_CARE -> Column.CARE_START;
      case CARE_LEAVERS -> Column.ELIGIBILITY;
      case ADOPTION -> Column.ADOPTION_DECISION;
      case ADOPTERS -> Column.ADOPTER;
    };
  }

  static Column reference(AnnexList list) {
    return list == AnnexList.ADOPTERS ? Column.ADOPTER : Column.CHILD;
  }

  /**
   * Whether a row without a readable date in the list's mark says nothing. Lists 6 and 10 allow a
   * blank there, and list 9 has no date of its own.
   */
  static boolean needsItsDate(AnnexList list) {
    return switch (list) {
      case CONTACTS,
          EARLY_HELP,
          REFERRALS,
          ASSESSMENTS,
          SECTION_47,
          CHILD_PROTECTION,
          CHILDREN_IN_CARE ->
          true;
      case CHILDREN_IN_NEED, CARE_LEAVERS, ADOPTION, ADOPTERS -> false;
    };
  }

  /**
   * Columns whose absence would blank what the register already knows: team and worker with them.
   */
  static Set<Column> needed(AnnexList list) {
    EnumSet<Column> needed = EnumSet.of(reference(list), mark(list));
    List.of(Column.TEAM, Column.WORKER, Column.CASE_STATUS).stream()
        .filter(column -> column.standsIn(list))
        .forEach(needed::add);
    return needed;
  }

  /** The columns only January 2024 has in list 9. */
  static boolean isOf2024(Set<Column> careLeavers) {
    return careLeavers.stream().anyMatch(column -> cameIn2024(AnnexList.CARE_LEAVERS, column));
  }

  /** Whether the list has the column only since January 2024. */
  static boolean cameIn2024(AnnexList list, Column column) {
    return list == AnnexList.CARE_LEAVERS && NEW_IN_LIST_9.contains(column);
  }
}
