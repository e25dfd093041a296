package org.throughline.register.children;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;

/**
 * The kinds of dated event that a journey knows how to draw: their words, their lane, their sign,
 * and what a bare “yes” or “no” beside them means. A kind that is not here is drawn all the same.
 */
enum JourneyKind {
  CONTACT("Contact", "Contact", Lane.CONTACT, false),
  EARLY_HELP_STARTED("Early help assessment started", "Early help", Lane.CONTACT, false),
  EARLY_HELP_COMPLETED(
      "Early help assessment completed", "Early help completed", Lane.CONTACT, false),
  REFERRAL("Referral", "Referral", Lane.CONTACT, true),
  ASSESSMENT_STARTED(
      "Assessment started", "Started", Lane.ASSESSMENT, false, "Child seen", "Child not seen"),
  ASSESSMENT_AUTHORISED(
      "Assessment authorised",
      "Authorised",
      Lane.ASSESSMENT,
      true,
      "Social care support needed",
      "No social care support needed"),
  STRATEGY_DISCUSSION(
      "Strategy discussion, section 47 enquiry started",
      "Strategy discussion",
      Lane.PROTECTION,
      true,
      "Conference deemed unnecessary",
      "Conference to follow"),
  INITIAL_CONFERENCE(
      "Initial child protection conference",
      "Conference",
      Lane.PROTECTION,
      true,
      "A plan followed",
      "No plan followed"),
  CHILD_IN_NEED_STARTED("Child in need episode started", "In need", Lane.PLAN, true),
  CHILD_IN_NEED_CLOSED("Child in need episode closed", "In need, closed", Lane.PLAN, true),
  CHILD_SEEN("Child seen", "Seen", Lane.PLAN, false),
  PROTECTION_PLAN_STARTED("Child protection plan started", "Plan began", Lane.PLAN, true),
  PROTECTION_PLAN_ENDED("Child protection plan ended", "Plan ended", Lane.PLAN, true),
  STATUTORY_VISIT(
      "Statutory visit under the plan", "Visit", Lane.PLAN, false, "Seen alone", "Not seen alone"),
  REVIEW_CONFERENCE("Review conference", "Review conference", Lane.PLAN, true),
  CARE_STARTED("Came into care", "Came into care", Lane.CARE, true),
  CARE_CEASED("Left care", "Left care", Lane.CARE, true),
  LEGAL_STATUS("Legal status began", "Legal status", Lane.CARE, true),
  STATUTORY_REVIEW("Review of the child in care", "Review", Lane.CARE, true),
  SOCIAL_WORK_VISIT("Social work visit", "Visit", Lane.CARE, false),
  REVIEWING_OFFICER_VISIT(
      "Visit or contact by the independent reviewing officer",
      "Reviewing officer",
      Lane.CARE,
      false),
  HEALTH_ASSESSMENT("Health assessment", "Health", Lane.CARE, false),
  DENTAL_CHECK("Dental check", "Dentist", Lane.CARE, false),
  PLACEMENT_STARTED("Placement started", "Placement", Lane.CARE, true),
  PATHWAY_PLAN_REVIEW("Pathway plan review", "Pathway review", Lane.PLAN, true),
  CARE_LEAVER_CONTACT(
      "Contact with the care leaver", "In touch", Lane.PLAN, false, "In touch", "Not in touch"),
  ENTERED_CARE_BEFORE_ADOPTION("Entered care", "Entered care", Lane.CARE, true),
  ADOPTION_DECISION("Decision to place for adoption", "Adoption decision", Lane.CARE, true),
  PLACEMENT_ORDER("Placement order", "Placement order", Lane.CARE, true),
  ADOPTION_MATCH("Matched with adopters", "Matched", Lane.CARE, true),
  PLACED_FOR_ADOPTION("Placed for adoption", "Placed", Lane.CARE, true),
  FOSTERED_FOR_ADOPTION("Fostering for adoption began", "Fostering", Lane.CARE, true),
  ADOPTION_ORDER("Adoption order", "Adoption order", Lane.CARE, true),
  ADOPTION_DECISION_REVERSED(
      "Decision to place for adoption reversed", "Decision reversed", Lane.CARE, true);

  private static final Map<String, JourneyKind> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kebab::of, kind -> kind));

  private final String label;
  private final String brief;
  private final Lane lane;
  private final boolean decision;
  private final @Nullable String yes;
  private final @Nullable String no;

  JourneyKind(String label, String brief, Lane lane, boolean decision) {
    this(label, brief, lane, decision, null, null);
  }

  JourneyKind(
      String label,
      String brief,
      Lane lane,
      boolean decision,
      @Nullable String yes,
      @Nullable String no) {
    this.label = label;
    this.brief = brief;
    this.lane = lane;
    this.decision = decision;
    this.yes = yes;
    this.no = no;
  }

  static Optional<JourneyKind> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  String label() {
    return label;
  }

  /** A word or two, to stand beside a sign of the drawing. */
  String brief() {
    return brief;
  }

  Lane lane() {
    return lane;
  }

  /** Drawn as a diamond: something was decided or met about; a bead is being with the child. */
  boolean decision() {
    return decision;
  }

  /** What is known of it, in words. */
  String detail(@Nullable String told) {
    String known = told == null ? "" : told.strip();
    return switch (known.toLowerCase(Locale.UK)) {
      case "yes" -> yes == null ? "Yes" : yes;
      case "no" -> no == null ? "No" : no;
      case "unknown" -> "Not known";
      default -> known;
    };
  }
}
