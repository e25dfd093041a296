package org.throughline.register.annexa;

import static org.throughline.register.annexa.Column.Kind.CODE;
import static org.throughline.register.annexa.Column.Kind.COUNT;
import static org.throughline.register.annexa.Column.Kind.DATE;
import static org.throughline.register.annexa.Column.Kind.LEFT_OUT;
import static org.throughline.register.annexa.Column.Kind.REFERENCE;
import static org.throughline.register.annexa.Column.Kind.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the eleven lists, and in which of them each stands; the headers they are known by
 * lie in {@code columns.csv}. A column of the kind {@code LEFT_OUT} is recognised and never read.
 */
public enum Column {
  CHILD(REFERENCE, "1 2 3 4 5 6 7 8 9 10"),
  GENDER(CodeSet.GENDER, "1 2 3 4 5 6 7 8 9 10 11"),
  ETHNICITY(LEFT_OUT, "1 2 3 4 5 6 7 8 9 10 11"),
  BIRTH_DATE(DATE, "1 2 3 4 5 6 7 8 9 10"),
  AGE(LEFT_OUT, "1 2 3 4 5 6 7 8 9 10"),
  DISABILITY(CodeSet.YES_NO, "4 5 6 7 8 9 10 11"),
  TEAM(TEXT, "3 4 5 6 7 8 9"),
  WORKER(TEXT, "3 4 5 6 7 8 9"),
  CONTACT_DATE(DATE, "1"),
  CONTACT_SOURCE(CodeSet.SOURCE, "1"),
  EARLY_HELP_START(DATE, "2"),
  EARLY_HELP_COMPLETION(DATE, "2"),
  EARLY_HELP_ORGANISATION(TEXT, "2"),
  REFERRAL_DATE(DATE, "3"),
  REFERRAL_SOURCE(CodeSet.SOURCE, "3"),
  REFERRAL_NO_ACTION(CodeSet.YES_NO, "3"),
  REFERRALS_IN_YEAR(COUNT, "3"),
  ASSESSMENT_START(DATE, "4"),
  ASSESSMENT_SEEN(CodeSet.YES_NO, "4"),
  ASSESSMENT_AUTHORISED(DATE, "4"),
  SUPPORT_REQUIRED(CodeSet.YES_NO, "4"),
  STRATEGY_DATE(DATE, "5"),
  CONFERENCE_UNNECESSARY(CodeSet.YES_NO, "5"),
  CONFERENCE_DATE(DATE, "5"),
  CONFERENCE_LED_TO_PLAN(CodeSet.YES_NO, "5"),
  ENQUIRIES_IN_YEAR(COUNT, "5"),
  CONFERENCES_IN_YEAR(COUNT, "5"),
  CIN_START(DATE, "6"),
  PRIMARY_NEED(CodeSet.NEED, "6"),
  LAST_SEEN(DATE, "6"),
  CIN_CLOSURE(DATE, "6"),
  CLOSURE_REASON(CodeSet.CLOSURE, "6"),
  CASE_STATUS(CodeSet.CASE_STATUS, "6"),
  PLAN_START(DATE, "7"),
  INITIAL_ABUSE(CodeSet.ABUSE, "7"),
  LATEST_ABUSE(CodeSet.ABUSE, "7"),
  STATUTORY_VISIT(DATE, "7"),
  SEEN_ALONE(CodeSet.YES_NO, "7"),
  REVIEW_CONFERENCE(DATE, "7"),
  PLAN_END(DATE, "7"),
  EMERGENCY_PROTECTION(CodeSet.YES_NO, "7"),
  PREVIOUS_PLANS(COUNT, "7"),
  UNACCOMPANIED(CodeSet.YES_NO, "8 9"),
  CARE_START(DATE, "8"),
  CARE_NEED(CodeSet.NEED, "8"),
  SECOND_PERIOD(CodeSet.YES_NO, "8"),
  LEGAL_STATUS_START(DATE, "8"),
  LEGAL_STATUS(CodeSet.LEGAL_STATUS, "8"),
  STATUTORY_REVIEW(DATE, "8"),
  SOCIAL_WORK_VISIT(DATE, "8"),
  PERMANENCE_PLAN(CodeSet.PERMANENCE, "8"),
  REVIEWING_OFFICER_VISIT(DATE, "8"),
  HEALTH_ASSESSMENT(DATE, "8"),
  DENTAL_CHECK(DATE, "8"),
  PLACEMENTS_IN_YEAR(COUNT, "8"),
  CARE_END(DATE, "8"),
  CARE_END_REASON(CodeSet.CEASED, "8"),
  PLACEMENT_START(DATE, "8"),
  PLACEMENT_TYPE(CodeSet.PLACEMENT, "8"),
  PLACEMENT_PROVIDER(CodeSet.PROVIDER, "8"),
  PLACEMENT_POSTCODE(LEFT_OUT, "8"),
  PLACEMENT_URN(LEFT_OUT, "8"),
  PLACEMENT_LOCATION(CodeSet.LOCATION, "8"),
  PLACEMENT_AUTHORITY(TEXT, "8"),
  MISSING_EPISODES(COUNT, "8"),
  ABSENT_EPISODES(COUNT, "8"),
  INTERVIEW_OFFERED(CodeSet.YES_NO, "8"),
  INTERVIEW_ACCEPTED(CodeSet.YES_NO, "8"),
  PERSONAL_ADVISER(TEXT, "9"),
  ELIGIBILITY(CodeSet.ELIGIBILITY, "9"),
  PATHWAY_REVIEW(DATE, "9"),
  IN_TOUCH(CodeSet.IN_TOUCH, "9"),
  LATEST_CONTACT(DATE, "9"),
  ACCOMMODATION(CodeSet.ACCOMMODATION, "9"),
  SUITABILITY(CodeSet.SUITABILITY, "9"),
  ACTIVITY(CodeSet.ACTIVITY, "9"),
  FAMILY(LEFT_OUT, "10 11"),
  ENTERED_CARE(DATE, "10"),
  ADOPTION_DECISION(DATE, "10"),
  PLACEMENT_ORDER(DATE, "10"),
  ADOPTION_MATCH(DATE, "10"),
  PLACED_FOR_ADOPTION(DATE, "10"),
  ADOPTION_ORDER(DATE, "10 11"),
  DECISION_REVERSED(DATE, "10"),
  REVERSAL_REASON(CodeSet.NO_LONGER_ADOPTION, "10"),
  FOSTERED_FOR_ADOPTION(DATE, "10"),
  ADOPTER(REFERENCE, "11"),
  ADOPTER_FOSTERS(CodeSet.YES_NO, "11"),
  ENQUIRY_RECEIVED(DATE, "11"),
  STAGE_ONE_START(DATE, "11"),
  STAGE_ONE_END(DATE, "11"),
  STAGE_TWO_START(DATE, "11"),
  STAGE_TWO_END(DATE, "11"),
  APPLICATION_SUBMITTED(DATE, "11"),
  APPLICATION_APPROVED(DATE, "11"),
  ADOPTER_MATCHED(DATE, "11"),
  ADOPTER_PLACED(DATE, "11"),
  CHILDREN_PLACED(COUNT, "11"),
  ADOPTER_LEFT(DATE, "11"),
  ADOPTER_LEFT_REASON(CodeSet.ADOPTER_LEFT, "11");

  /** How a column's cells are read. */
  public enum Kind {
    REFERENCE,
    DATE,
    CODE,
    TEXT,
    COUNT,
    LEFT_OUT
  }

  private final Kind kind;
  private final @Nullable CodeSet codes;
  private final int lists;

  Column(Kind kind, String lists) {
    this(kind, null, lists);
  }

  Column(CodeSet codes, String lists) {
    this(CODE, codes, lists);
  }

  Column(Kind kind, @Nullable CodeSet codes, String lists) {
    this.kind = kind;
    this.codes = codes;
    this.lists = Stream.of(lists.split(" ")).mapToInt(list -> 1 << Integer.parseInt(list)).sum();
  }

  public Kind kind() {
    return kind;
  }

  /** The codes this column may hold; null where it holds no code. */
  public @Nullable CodeSet codes() {
    return codes;
  }

  /** The header as the inspectorate prints it. */
  public String label() {
    return headers().printed();
  }

  /** The name used in addresses and answers: {@code primary-need}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean standsIn(AnnexList list) {
    return (lists & (1 << list.number())) != 0;
  }

  ColumnHeaders headers() {
    return ColumnHeaders.of(code());
  }

  static List<Column> of(AnnexList list) {
    return Arrays.stream(values()).filter(column -> column.standsIn(list)).toList();
  }
}
