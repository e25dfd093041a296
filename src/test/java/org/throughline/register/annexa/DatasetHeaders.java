package org.throughline.register.annexa;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The headers that the public script of the standard safeguarding dataset gives each list. */
final class DatasetHeaders {
  private static final String FIVE = "ChildUniqueID,Gender,Ethnicity,DateOfBirth,Age";

  private static final Map<AnnexList, String> OF_LIST =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(AnnexList.CONTACTS, FIVE + ",DateOfContact,ContactSource"),
              Map.entry(
                  AnnexList.EARLY_HELP,
                  FIVE
                      + ",AssessmentStartDate,AssessmentCompletionDate"
                      + ",OrganisationCompletingAssessment"),
              Map.entry(
                  AnnexList.REFERRALS,
                  FIVE
                      + ",ReferralDate,ReferralSource,ReferralNFA,ReferralsLast12Months"
                      + ",AllocatedTeam,AllocatedWorker"),
              Map.entry(
                  AnnexList.ASSESSMENTS,
                  FIVE
                      + ",HasDisability,ContinuousAssessmentStart,ContinuousAssessmentChildSeen"
                      + ",ContinuousAssessmentAuthDate,CSCSupportRequired"
                      + ",AllocatedTeam,AllocatedWorker"),
              Map.entry(
                  AnnexList.SECTION_47,
                  FIVE
                      + ",HasDisability,StratDiscussionDate,InitialCPConfUnnecessary"
                      + ",InitialCPConfDate,CPConfResultInCPPlan,NumberS47s12m,NumberICPCs12m"
                      + ",AllocatedTeam,AllocatedWorker"),
              Map.entry(
                  AnnexList.CHILDREN_IN_NEED,
                  FIVE
                      + ",HasDisability,CINStartDate,PrimaryNeedCode,DateChildLastSeen"
                      + ",CINClosureDate,ReasonForClosure,CaseStatus"
                      + ",AllocatedTeam,AllocatedWorker"),
              Map.entry(
                  AnnexList.CHILD_PROTECTION,
                  FIVE
                      + ",HasDisability,ChildProtectionPlanStartDate,InitialCategoryOfAbuse"
                      + ",LatestCategoryOfAbuse,DateOfLastStatutoryVisit,ChildSeenAlone"
                      + ",DateOfLatestReviewConf,ChildProtectionPlanEndDate"
                      + ",ProtectionLastSixMonths,NumberOfPreviousChildProtectionPlans"
                      + ",AllocatedTeam,AllocatedWorker"),
              Map.entry(
                  AnnexList.CHILDREN_IN_CARE,
                  FIVE
                      + ",UASC,HasDisability,LoookedAfterStartDate,ChildCategoryOfNeed"
                      + ",SubsequentLACEpisodeLast12Months,MostRecentLegalStatusStart,LegalStatus"
                      + ",LatestStatutoryReviewDate,LastSocialWorkVisitDate,PermanencePlan"
                      + ",LastIROVisitDate,LastHealthAssessmentDate,LastDentalCheckDate"
                      + ",PlacementsLast12Months,CeasedLookedAfterDate,ReasonCeasedLookedAfter"
                      + ",MostRecentPlacementStartDate,PlacementType,PlacementProvider"
                      + ",PlacementPostcode,PlacementURN,EpisodesChildMissingFromPlacement"
                      + ",EpisodesChildAbsentFromPlacement,ChildOfferedReturnInterviewAfterLastMFH"
                      + ",ChildAcceptedReturnInterviewAfterLastMFH"
                      + ",AllocatedTeam,AllocatedWorker"),
              Map.entry(
                  AnnexList.CARE_LEAVERS,
                  FIVE
                      + ",UASC,HasDisability,AllocatedTeam,AllocatedWorker"
                      + ",AllocatedPersonalAdvisor,EligibilityCategory,LatestPathwayPlan"
                      + ",LAInTouch,LatestContact,TypeOfAccommodation"
                      + ",SuitabilityOfAccommodation,ActivityStatus"),
              Map.entry(
                  AnnexList.ADOPTION,
                  FIVE.replace("ID,", "ID,FamilyID,")
                      + ",HasDisability,EnteredCareDate,ADMSHOBPADecisionDate,PlacementOrderDate"
                      + ",MatchedForAdoptionDate,PlacedForAdoptionDate,AdoptionOrderDate"
                      + ",DecisionReversedDate,DecisionReversedReason"
                      + ",DateFFAConsurrencyPlacement"),
              Map.entry(
                  AnnexList.ADOPTERS,
                  "AdopterID,Gender,Ethnicity,HasDisability,AdoptedByCarer,EnquiryDate"
                      + ",Stage1StartDate,Stage1EndDate,Stage2StartDate,Stage2EndDate"
                      + ",ApplicationDate,ApplicationApprDate,MatchedDate,PlacedDate"
                      + ",NumSiblingsPlaced,AdoptionOrderDate,AdoptionLeaveDate"
                      + ",AdoptingLeaveReason")));

  private DatasetHeaders() {}

  static List<String> of(AnnexList list) {
    return List.of(OF_LIST.getOrDefault(list, "").split(","));
  }
}
