package org.throughline.register.annexa;

import java.util.Locale;

/** The eleven lists of Annex A, by number, with the words sheets are named by. */
public enum AnnexList {
  CONTACTS(1, "Contacts", "contact"),
  EARLY_HELP(2, "Early help", "early help assessments", "early help assessment", "eh"),
  REFERRALS(3, "Referrals", "referral"),
  ASSESSMENTS(4, "Assessments", "assessment", "continuous assessments"),
  SECTION_47(
      5,
      "Section 47 and ICPC",
      "sec47 and icpc",
      "section 47",
      "sec 47",
      "s47",
      "s47 and icpc",
      "s47 icpc",
      "sec47 icpc",
      "section 47 icpc",
      "s47 enquiries",
      "section 47 enquiries",
      "section 47 enquiries and icpc"),
  CHILDREN_IN_NEED(6, "Children in need", "child in need", "cin"),
  CHILD_PROTECTION(7, "Child protection", "child protection plans", "cp", "cpp"),
  CHILDREN_IN_CARE(
      8, "Children in care", "looked after children", "children looked after", "cic", "cla", "lac"),
  CARE_LEAVERS(9, "Care leavers", "leaving care", "leaving care services", "care leaver"),
  ADOPTION(10, "Adoption", "adoptions", "children for adoption"),
  ADOPTERS(11, "Adopters", "adopter", "prospective adopters");

  private final int number;
  private final String label;
  private final String names;

  AnnexList(int number, String label, String... otherNames) {
    this.number = number;
    this.label = label;
    this.names = "|" + label.toLowerCase(Locale.ROOT) + "|" + String.join("|", otherNames) + "|";
  }

  /** 1 to 11, as the inspectorate numbers them. */
  public int number() {
    return number;
  }

  public String label() {
    return label;
  }

  /** The name used in addresses and answers: {@code children-in-need}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Adoption rows may be seen by few; adopters are not taken at all unless switched on. */
  public boolean restricted() {
    return this == ADOPTION || this == ADOPTERS;
  }

  String title() {
    return "List " + number + " (" + label + ")";
  }

  boolean isNamed(String words) {
    return names.contains("|" + words + "|");
  }
}
