package org.throughline.register.children;

import static org.throughline.register.children.Lane.ASSESSMENT;
import static org.throughline.register.children.Lane.CARE;
import static org.throughline.register.children.Lane.CONTACT;
import static org.throughline.register.children.Lane.PLAN;
import static org.throughline.register.children.Lane.PROTECTION;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.CodeSet;
import org.throughline.register.annexa.Column;
import org.throughline.register.annexa.EventKind;

/**
 * How a kind of event is drawn and told: its lane, a word or two to stand beside its sign, and
 * whether something was decided or met about (a diamond) or somebody was with the child (a bead).
 */
record JourneyKind(EventKind kind, Lane lane, String brief, boolean decision) {
  private static final Map<String, JourneyKind> BY_CODE =
      Arrays.stream(EventKind.values())
          .map(JourneyKind::of)
          .collect(Collectors.toUnmodifiableMap(one -> one.kind().code(), one -> one));

  /** Nothing for a kind that this version does not know; it is drawn all the same. */
  static Optional<JourneyKind> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  String label() {
    return kind.label();
  }

  /** What is known of it, in words; empty where nothing is. */
  String detail(@Nullable String told) {
    String known = told == null ? "" : told.strip();
    return switch (known.toLowerCase(Locale.UK)) {
      case "" -> "";
      case "yes" -> yes();
      case "no" -> no();
      case "unknown" -> "Not known";
      default -> label(known);
    };
  }

  private String label(String code) {
    Column column = kind.detail();
    CodeSet codes = column == null ? null : column.codes();
    String label = codes == null ? null : codes.label(code);
    return label == null ? code : label;
  }

  private static JourneyKind of(EventKind kind) {
    return switch (kind) {
      case CONTACT -> with(kind, CONTACT, "Contact");
      case EARLY_HELP_STARTED -> with(kind, CONTACT, "Early help");
      case EARLY_HELP_COMPLETED -> with(kind, CONTACT, "Early help completed");
      case REFERRAL -> decided(kind, CONTACT, "Referral");
      case ASSESSMENT_STARTED -> with(kind, ASSESSMENT, "Started");
      case ASSESSMENT_AUTHORISED -> decided(kind, ASSESSMENT, "Authorised");
      case STRATEGY_DISCUSSION -> decided(kind, PROTECTION, "Strategy discussion");
      case INITIAL_CONFERENCE -> decided(kind, PROTECTION, "Conference");
      case CHILD_IN_NEED_STARTED -> decided(kind, PLAN, "In need");
      case CHILD_IN_NEED_CLOSED -> decided(kind, PLAN, "In need, closed");
      case CHILD_SEEN -> with(kind, PLAN, "Seen");
      case PROTECTION_PLAN_STARTED -> decided(kind, PLAN, "Plan began");
      case PROTECTION_PLAN_ENDED -> decided(kind, PLAN, "Plan ended");
      case STATUTORY_VISIT -> with(kind, PLAN, "Visit");
      case REVIEW_CONFERENCE -> decided(kind, PLAN, "Review");
      case CARE_STARTED -> decided(kind, CARE, "Came into care");
      case CARE_CEASED -> decided(kind, CARE, "Left care");
      case LEGAL_STATUS -> decided(kind, CARE, "Legal status");
      case STATUTORY_REVIEW -> decided(kind, CARE, "Review");
      case SOCIAL_WORK_VISIT -> with(kind, CARE, "Visit");
      case REVIEWING_OFFICER_VISIT -> with(kind, CARE, "Reviewing officer");
      case HEALTH_ASSESSMENT -> with(kind, CARE, "Health");
      case DENTAL_CHECK -> with(kind, CARE, "Dentist");
      case PLACEMENT_STARTED -> decided(kind, CARE, "Placement");
      case PATHWAY_PLAN_REVIEW -> decided(kind, PLAN, "Pathway review");
      case CARE_LEAVER_CONTACT -> with(kind, PLAN, "In touch");
      case ENTERED_CARE_BEFORE_ADOPTION -> decided(kind, CARE, "Entered care");
      case ADOPTION_DECISION -> decided(kind, CARE, "Adoption decision");
      case PLACEMENT_ORDER -> decided(kind, CARE, "Placement order");
      case ADOPTION_MATCH -> decided(kind, CARE, "Matched");
      case PLACED_FOR_ADOPTION -> decided(kind, CARE, "Placed");
      case FOSTERED_FOR_ADOPTION -> decided(kind, CARE, "Fostering");
      case ADOPTION_ORDER -> decided(kind, CARE, "Adoption order");
      case ADOPTION_DECISION_REVERSED -> decided(kind, CARE, "Decision reversed");
    };
  }

  private static JourneyKind with(EventKind kind, Lane lane, String brief) {
    return new JourneyKind(kind, lane, brief, false);
  }

  private static JourneyKind decided(EventKind kind, Lane lane, String brief) {
    return new JourneyKind(kind, lane, brief, true);
  }

  private String yes() {
    return switch (kind) {
      case STATUTORY_VISIT -> "Seen alone";
      case ASSESSMENT_STARTED -> "Child seen";
      case ASSESSMENT_AUTHORISED -> "Social care support needed";
      case STRATEGY_DISCUSSION -> "Conference not needed";
      case INITIAL_CONFERENCE -> "A plan followed";
      case CARE_LEAVER_CONTACT -> "In touch";
      default -> "Yes";
    };
  }

  private String no() {
    return switch (kind) {
      case STATUTORY_VISIT -> "Not seen alone";
      case ASSESSMENT_STARTED -> "Child not seen";
      case ASSESSMENT_AUTHORISED -> "No social care support needed";
      case STRATEGY_DISCUSSION -> "Conference needed";
      case INITIAL_CONFERENCE -> "No plan followed";
      case CARE_LEAVER_CONTACT -> "Not in touch";
      default -> "No";
    };
  }
}
