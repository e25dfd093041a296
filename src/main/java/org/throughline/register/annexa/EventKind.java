package org.throughline.register.annexa;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The dated events of a child's journey that an Annex A tells, each with the column its date stands
 * in and the column that says more about it.
 */
public enum EventKind {
  CONTACT("Contact", Column.CONTACT_DATE, Column.CONTACT_SOURCE),
  EARLY_HELP_STARTED(
      "Early help assessment started", Column.EARLY_HELP_START, Column.EARLY_HELP_ORGANISATION),
  EARLY_HELP_COMPLETED(
      "Early help assessment completed",
      Column.EARLY_HELP_COMPLETION,
      Column.EARLY_HELP_ORGANISATION),
  REFERRAL("Referral", Column.REFERRAL_DATE, Column.REFERRAL_SOURCE),
  ASSESSMENT_STARTED("Assessment started", Column.ASSESSMENT_START, Column.ASSESSMENT_SEEN),
  ASSESSMENT_AUTHORISED(
      "Assessment authorised", Column.ASSESSMENT_AUTHORISED, Column.SUPPORT_REQUIRED),
  STRATEGY_DISCUSSION(
      "Strategy discussion, section 47 enquiry started",
      Column.STRATEGY_DATE,
      Column.CONFERENCE_UNNECESSARY),
  INITIAL_CONFERENCE(
      "Initial child protection conference", Column.CONFERENCE_DATE, Column.CONFERENCE_LED_TO_PLAN),
  CHILD_IN_NEED_STARTED("Child in need episode started", Column.CIN_START, Column.PRIMARY_NEED),
  CHILD_IN_NEED_CLOSED("Child in need episode closed", Column.CIN_CLOSURE, Column.CLOSURE_REASON),
  CHILD_SEEN("Child seen", Column.LAST_SEEN, null),
  PROTECTION_PLAN_STARTED("Child protection plan started", Column.PLAN_START, Column.INITIAL_ABUSE),
  PROTECTION_PLAN_ENDED("Child protection plan ended", Column.PLAN_END, Column.LATEST_ABUSE),
  STATUTORY_VISIT("Statutory visit under the plan", Column.STATUTORY_VISIT, Column.SEEN_ALONE),
  REVIEW_CONFERENCE("Review conference", Column.REVIEW_CONFERENCE, null),
  CARE_STARTED("Came into care", Column.CARE_START, Column.CARE_NEED),
  CARE_CEASED("Left care", Column.CARE_END, Column.CARE_END_REASON),
  LEGAL_STATUS("Legal status began", Column.LEGAL_STATUS_START, Column.LEGAL_STATUS),
  STATUTORY_REVIEW("Review of the child in care", Column.STATUTORY_REVIEW, null),
  SOCIAL_WORK_VISIT("Social work visit", Column.SOCIAL_WORK_VISIT, null),
  REVIEWING_OFFICER_VISIT(
      "Visit or contact by the independent reviewing officer",
      Column.REVIEWING_OFFICER_VISIT,
      null),
  HEALTH_ASSESSMENT("Health assessment", Column.HEALTH_ASSESSMENT, null),
  DENTAL_CHECK("Dental check", Column.DENTAL_CHECK, null),
  PLACEMENT_STARTED("Placement started", Column.PLACEMENT_START, Column.PLACEMENT_TYPE),
  PATHWAY_PLAN_REVIEW("Pathway plan review", Column.PATHWAY_REVIEW, null),
  CARE_LEAVER_CONTACT("Contact with the care leaver", Column.LATEST_CONTACT, Column.IN_TOUCH),
  ENTERED_CARE_BEFORE_ADOPTION("Entered care", Column.ENTERED_CARE, null),
  ADOPTION_DECISION("Decision to place for adoption", Column.ADOPTION_DECISION, null),
  PLACEMENT_ORDER("Placement order", Column.PLACEMENT_ORDER, null),
  ADOPTION_MATCH("Matched with adopters", Column.ADOPTION_MATCH, null),
  PLACED_FOR_ADOPTION("Placed for adoption", Column.PLACED_FOR_ADOPTION, null),
  FOSTERED_FOR_ADOPTION("Fostering for adoption began", Column.FOSTERED_FOR_ADOPTION, null),
  ADOPTION_ORDER("Adoption order", Column.ADOPTION_ORDER, null),
  ADOPTION_DECISION_REVERSED(
      "Decision to place for adoption reversed", Column.DECISION_REVERSED, Column.REVERSAL_REASON);

  private final String label;
  private final Column date;
  private final @Nullable Column detail;

  EventKind(String label, Column date, @Nullable Column detail) {
    this.label = label;
    this.date = date;
    this.detail = detail;
  }

  public String label() {
    return label;
  }

  /** The name used in addresses and answers: {@code initial-conference}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The column that says more of the event, by whose codes its detail is printed; null if none. */
  public @Nullable Column detail() {
    return detail;
  }

  /** The one list that tells it. */
  public AnnexList list() {
    for (AnnexList list : AnnexList.values()) {
      if (date.standsIn(list)) {
        return list;
      }
    }
    throw new IllegalStateException("No list tells " + this);
  }

  /** Steps towards adoption may be seen by few. */
  public boolean restricted() {
    return date.standsIn(AnnexList.ADOPTION);
  }

  Column date() {
    return date;
  }
}
