package org.throughline.register.children;

/** The rows of a drawn journey, from the top. */
public enum Lane {
  STATUS("Status"),
  WORKER("Worker"),
  CONTACT("Contacts, referrals"),
  ASSESSMENT("Assessments"),
  PROTECTION("Section 47"),
  PLAN("Plans and visits"),
  CARE("Care");

  private final String label;

  Lane(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Where an event of a kind that is not known is drawn: by the list that told it. */
  static Lane ofList(String list) {
    return switch (list) {
      case "contacts", "early-help", "referrals" -> CONTACT;
      case "assessments" -> ASSESSMENT;
      case "section-47" -> PROTECTION;
      case "children-in-care", "adoption" -> CARE;
      default -> PLAN;
    };
  }
}
